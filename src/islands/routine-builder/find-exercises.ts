import { expand } from '~/domain/query/expand.ts';
import type { LexiconIndex } from '~/domain/query/lexicon-index.ts';
import { nearestWord } from '~/domain/query/nearest-word.ts';
import { tokens } from '~/domain/query/normalise.ts';
import { dropSiteWords } from '~/domain/query/relax.ts';
import { POSITIONS, TOOLS } from '~/schemas/vocabulary.ts';
import type { OfferedExercise } from './props.ts';

/** What was found, and the words that were searched for where they differ from what was typed. */
interface Found {
  readonly exercises: readonly OfferedExercise[];
  readonly searchedFor: string | undefined;
}

/**
 * Exercises that have every word of the query, or its beginning, in one of their names: as typed,
 * else in the site's own words, else with the spelling mended.
 */
export function findExercises(
  exercises: readonly OfferedExercise[],
  query: string,
  lexicon: LexiconIndex,
): Found {
  const typed = dropSiteWords(tokens(query));
  const known = exercises.map((exercise) => ({ exercise, words: wordsOf(exercise) }));
  const having = (sought: readonly string[]) =>
    known
      .filter(({ words }) => sought.every((one) => words.some((word) => word.startsWith(one))))
      .map(({ exercise }) => exercise);

  const asTyped = having(typed);
  if (asTyped.length > 0) return { exercises: asTyped, searchedFor: undefined };
  const own = dropSiteWords(expand(query, lexicon).words);
  const vocabulary = [...new Set(known.flatMap(({ words }) => words))];
  const mended = dropSiteWords(own.map((word) => nearestWord(word, vocabulary) ?? word));
  for (const words of [own, mended]) {
    const found = having(words);
    if (found.length > 0) return { exercises: found, searchedFor: words.join(' ') };
  }
  return { exercises: [], searchedFor: undefined };
}

const wordsOf = ({ choice: { name, tool, position }, words }: OfferedExercise) =>
  tokens([name, ...words, TOOLS[tool], POSITIONS[position].label].join(' '));
