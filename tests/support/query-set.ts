import { readFileSync } from 'node:fs';
import { addressOf } from '~/corpus/address.ts';
import type { Corpus } from '~/corpus/corpus.ts';
import { SITE_PAGES } from '~/corpus/site-pages.ts';

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

/** Every `kind:id` that has a page or an anchor, with its address. */
function targetsOf(corpus: Corpus): ReadonlyMap<string, string> {
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
  const records = Object.entries(kinds).flatMap(([kind, some]) =>
    some.map(({ id }) => `${kind}:${id}`),
  );
  return new Map([
    ...records.map((target) => [target, addressOf(target)] as const),
    ...SITE_PAGES.map(({ id, url }) => [`page:${id}`, url] as const),
  ]);
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
    return {
      query,
      kind,
      answers: answers.split('|').flatMap((target) => known.get(target) ?? []),
      nothing: answers === NOTHING,
    };
  });
}
