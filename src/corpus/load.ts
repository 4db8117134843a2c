import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import bibtex from '/content/references.bib?raw';
import { parseBibliography } from './bibliography.ts';
import type { Corpus } from './corpus.ts';
import { ContentError } from './problem.ts';
import { problemsOf } from './problems.ts';
import { inOrder } from './select.ts';

const poseFiles = import.meta.glob('/content/poses/*.yaml', { query: '?raw' });

async function records<K extends Exclude<CollectionKey, 'lexicon'>>(kind: K) {
  const entries = await getCollection(kind);
  return entries
    .map((entry) => ({ ...entry.data, id: entry.id }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

async function load(): Promise<Corpus> {
  const lexicon = await getEntry('lexicon', 'lexicon');
  const corpus: Corpus = {
    exercises: await records('exercises'),
    muscles: await records('muscles'),
    routines: await records('routines'),
    checks: await records('checks'),
    guides: inOrder(await records('guides')),
    claims: await records('claims'),
    cautions: await records('cautions'),
    lexicon: lexicon?.data ?? { words: [], terms: [] },
    references: parseBibliography(bibtex),
    poses: Object.keys(poseFiles).map((file) => file.replace(/^.*\/|\.yaml$/g, '')),
  };
  const problems = problemsOf(corpus);
  if (problems.length > 0) throw new ContentError(problems);
  return corpus;
}

let built: Promise<Corpus> | undefined;

/**
 * The single door to content. In a build it is read once; in development again for every page, so
 * that an edit shows at once.
 * @throws {ContentError} naming every broken relation
 */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

/**
 * The prose of a guide as a component, with its headings.
 * @throws if there is no such guide
 */
export async function loadGuideProse(id: string) {
  const entry = await getEntry('guides', id);
  if (!entry) throw new Error(`there is no guide "${id}"`);
  return render(entry);
}
