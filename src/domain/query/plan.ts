import { comparable } from './alike.ts';
import { withoutFillers } from './fillers.ts';
import { informationIn } from './information.ts';
import { mend } from './mend.ts';
import { type Named, nameFinder, stemsOf } from './named-in.ts';
import { allNames, type NameIndex } from './names.ts';
import { tokens } from './normalise.ts';
import { relaxations } from './relax.ts';
import { type Meanings, readVocabulary, type Vocabulary } from './vocabulary.ts';

/** What search loads beside the full-text index. */
export interface SearchWords {
  readonly index: NameIndex;
  readonly vocabulary: Vocabulary;
  readonly meanings: Meanings;
}

/** What is to be done with a query. */
export interface Plan {
  /** Records that the query names, the best first. */
  readonly named: readonly Named[];
  /** Whether every word that says something is in a name: the full text then only adds to it. */
  readonly covered: boolean;
  /** Words to ask the full-text index for, in turn until something is found. */
  readonly attempts: readonly (readonly string[])[];
  /** The query in words of the site, where a word of it had to be mended or left out. */
  readonly mended: string | undefined;
}

/**
 * Makes ready what needs making once, step by step: between two of them a page can answer to a hand.
 * Then plans each query. Never throws.
 */
export function* plannerInSteps({ index, vocabulary, meanings }: SearchWords) {
  const form = comparable(meanings.alike);
  yield;
  const names = allNames(index, form);
  yield;
  const words = readVocabulary(vocabulary, [...names.keys()], meanings);
  yield;
  const find = nameFinder(index, words, form, names);
  yield;

  /** @param literal search for exactly what was typed */
  return (query: string, literal = false): Plan => {
    const typed = tokens(query);
    if (literal) {
      const attempts = typed.length > 0 ? [typed] : [];
      const named = find(form(query).split(' ').filter(Boolean));
      return { named, covered: false, attempts, mended: undefined };
    }
    const mended = mend(typed, words);
    const { words: meant, changed } = mended;
    const said = form(meant.join(' ')).split(' ').filter(Boolean);
    const { named, enough } = informationIn(typed, mended, said, find(said), words);
    const inNames = new Set(named.flatMap(({ stems }) => stems));
    const covered =
      named.length > 0 &&
      stemsOf(said).every((stem) => inNames.has(stem) || words.everywhere(stem));
    // Of a large site not every word is told: what looks unknown may stand in the full text.
    const asTyped = changed && !vocabulary.complete ? [withoutFillers(typed)] : [];
    // Words that say nothing are better than no answer.
    const relaxed = meant.length > 0 ? [...relaxations(withoutFillers(meant), words), meant] : [];
    return {
      named,
      covered: covered && index.complete,
      attempts: [
        ...asTyped,
        ...relaxed.filter((asked) => enough(form(asked.join(' ')).split(' '))),
      ],
      mended: changed && meant.length > 0 ? meant.join(' ') : undefined,
    };
  };
}

/** The same in one go. */
export function queryPlanner(words: SearchWords) {
  const steps = plannerInSteps(words);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
