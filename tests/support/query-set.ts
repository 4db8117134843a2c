import { readFileSync } from 'node:fs';
import { addressOf } from '~/corpus/address.ts';
import type { Corpus } from '~/corpus/corpus.ts';

/** Stands for "nothing should be found". */
const NOTHING = '-';

/** A question and the pages of which one should answer it. */
export interface Asked {
  readonly query: string;
  readonly kind: string;
  /** Addresses on the site, without those of records that do not exist yet. */
  readonly answers: readonly string[];
  /** Whether the right answer is that there is none. */
  readonly nothing: boolean;
}

/** Every `kind:id` that has a page or an anchor. */
function targetsOf(corpus: Corpus): ReadonlySet<string> {
  const kinds = {
    exercise: corpus.exercises,
    guide: corpus.guides,
    muscle: corpus.muscles,
    routine: corpus.routines,
    check: corpus.checks,
    caution: corpus.cautions,
    claim: corpus.claims,
    term: corpus.lexicon.terms,
  };
  return new Set(
    Object.entries(kinds).flatMap(([kind, records]) => records.map(({ id }) => `${kind}:${id}`)),
  );
}

/**
 * Reads a set of questions: `query`, `answers` (targets parted by `|`), `kind`. A target that the
 * site does not have yet is left out, so that the set grows with the content.
 * @param name of a file in `tests/fixtures/queries`
 */
export function readQueries(name: string, corpus: Corpus): Asked[] {
  const known = targetsOf(corpus);
  const [, ...rows] = readFileSync(`tests/fixtures/queries/${name}.tsv`, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [query = '', answers = '', kind = ''] = row.split('\t');
    const targets = answers.split('|').filter((target) => known.has(target));
    return {
      query,
      kind,
      answers: targets.map((target) => addressOf(target)),
      nothing: answers === NOTHING,
    };
  });
}
