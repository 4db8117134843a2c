import type { Corpus } from './corpus.ts';
import type { KindName } from './kinds.ts';
import { layNameProblems } from './lay-names.ts';
import type { Problem } from './problem.ts';
import { type KnownIds, lexiconProblems, relationProblems } from './relations.ts';
import { safetyProblems } from './safety-rules.ts';

const idsOf = (records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => id);

function knownIds(corpus: Corpus, files: Partial<Record<KindName, readonly string[]>>): KnownIds {
  const ids = (kind: KindName) => files[kind] ?? idsOf(corpus[kind]);
  return {
    exercises: ids('exercises'),
    muscles: ids('muscles'),
    routines: ids('routines'),
    checks: ids('checks'),
    guides: ids('guides'),
    claims: ids('claims'),
    cautions: ids('cautions'),
    poses: corpus.poses,
    references: corpus.references.map(({ key }) => key),
    terms: idsOf(corpus.lexicon.terms),
  };
}

/**
 * Proves all relations and cross-rules of the content. Pure.
 * @param files ids of all files by kind, where some were refused by their schema
 * @returns every problem; empty when the content is sound
 */
export function problemsOf(
  corpus: Corpus,
  files: Partial<Record<KindName, readonly string[]>> = {},
): Problem[] {
  const known = knownIds(corpus, files);
  return [
    ...relationProblems(corpus, known),
    ...lexiconProblems(corpus, known),
    ...layNameProblems(corpus),
    ...safetyProblems(corpus),
  ];
}
