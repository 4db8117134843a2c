import { getCollection, getEntry, render } from 'astro:content';
import type { SearchWords } from '~/domain/query/plan.ts';
import bibtex from '/content/references.bib?raw';
import { parseBibliography } from './bibliography.ts';
import { citedReferences } from './cited.ts';
import type { Corpus } from './corpus.ts';
import { searchWords } from './names.ts';
import { ContentError } from './problem.ts';
import { problemsOf } from './problems.ts';
import { inOrder } from './select.ts';

const poseFiles = import.meta.glob('/content/poses/*.yaml', { query: '?raw' });

/** Records of one collection with their ids, sorted by id. */
async function records<T extends object>(
  collection: Promise<readonly { readonly id: string; readonly data: T }[]>,
) {
  return (await collection)
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

async function load(): Promise<Corpus> {
  const lexicon = await getEntry('lexicon', 'lexicon');
  const reviews = await getEntry('reviews', 'reviews');
  if (!reviews) throw new Error('content/reviews.yaml is missing.');
  const corpus: Corpus = {
    exercises: await records(getCollection('exercises')),
    muscles: await records(getCollection('muscles')),
    routines: await records(getCollection('routines')),
    checks: await records(getCollection('checks')),
    guides: inOrder(await records(getCollection('guides'))),
    claims: await records(getCollection('claims')),
    cautions: await records(getCollection('cautions')),
    lexicon: lexicon?.data ?? { words: [], alike: [], light: [], terms: [] },
    reviews: reviews.data,
    references: parseBibliography(bibtex),
    poses: Object.keys(poseFiles).map((file) => file.replace(/^.*\/|\.yaml$/g, '')),
  };
  const problems = problemsOf(corpus);
  if (problems.length > 0) throw new ContentError(problems);
  return { ...corpus, references: citedReferences(corpus) };
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

/** Components in a guide's source, which readers never see as words. */
const TAGS = /<\/?[A-Za-z][^>]*>/g;

/** The prose of all guides as it was written, for the vocabulary of the search. */
async function loadGuideTexts(): Promise<readonly string[]> {
  return (await getCollection('guides')).map(({ body = '' }) => body.replace(TAGS, ' '));
}

let words: Promise<SearchWords> | undefined;

/** Names and words of everything, for the search; in a build collected once. */
export function loadSearchWords(): Promise<SearchWords> {
  const collect = async () => searchWords(await loadCorpus(), await loadGuideTexts());
  if (import.meta.env.DEV) return collect();
  words ??= collect();
  return words;
}
