import { withoutFillers } from '~/domain/query/fillers.ts';
import { nearestWord } from '~/domain/query/nearest-word.ts';
import { tokens } from '~/domain/query/normalise.ts';
import { POSITIONS, TOOLS } from '~/schemas/vocabulary.ts';
import type { OfferedExercise } from './props.ts';

/** What was found, and the words that were searched for where they differ from what was typed. */
interface Found {
  readonly exercises: readonly OfferedExercise[];
  readonly searchedFor: string | undefined;
}

/** Everything in this list is rolled, so that these words choose nothing. */
const SUBJECT: ReadonlySet<string> = new Set(tokens('foam roll roller rolling exercise exercises'));

/**
 * Exercises that have every word of the query, or its beginning, in one of their names: as typed,
 * else with the spelling mended.
 */
export function findExercises(exercises: readonly OfferedExercise[], query: string): Found {
  const typed = telling(withoutFillers(tokens(query)));
  const known = exercises.map((exercise) => ({ exercise, words: wordsOf(exercise) }));
  const having = (sought: readonly string[]) =>
    known
      .filter(({ words }) => sought.every((one) => words.some((word) => word.startsWith(one))))
      .map(({ exercise }) => exercise);

  const asTyped = having(typed);
  if (asTyped.length > 0) return { exercises: asTyped, searchedFor: undefined };
  const vocabulary = [...new Set(known.flatMap(({ words }) => words))];
  const mended = typed.map((word) => nearestWord(word, vocabulary) ?? word);
  const found = having(mended);
  return found.length > 0
    ? { exercises: found, searchedFor: mended.join(' ') }
    : { exercises: [], searchedFor: undefined };
}

function telling(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !SUBJECT.has(word));
  return others.length > 0 ? others : words;
}

const wordsOf = ({ choice: { name, tool, position }, words }: OfferedExercise) =>
  tokens([name, ...words, TOOLS[tool], POSITIONS[position].label].join(' '));
