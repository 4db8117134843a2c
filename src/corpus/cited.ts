import type { Corpus, Reference } from './corpus.ts';

/**
 * The references that a record rests on, in the order of the bibliography. The rest of
 * `references.bib` is a reading list, partly unseen, and is not printed.
 */
export function citedReferences(corpus: Corpus): Reference[] {
  const { claims, cautions, guides, exercises, checks } = corpus;
  const cited = new Set([
    ...[...claims, ...cautions, ...guides].flatMap(({ sources }) => sources),
    ...exercises.flatMap(({ dose }) => dose.basis.sources),
    ...checks.flatMap(({ error }) => error?.sources ?? []),
  ]);
  return corpus.references.filter(({ key }) => cited.has(key));
}
