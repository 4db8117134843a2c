import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus, Exercise } from '~/corpus/corpus.ts';
import { searchWords } from '~/corpus/names.ts';
import { withoutFillers } from '~/domain/query/fillers.ts';
import { tokens } from '~/domain/query/normalise.ts';
import { BUILDS } from '../../support/builds.ts';
import { pagesOf } from '../../support/built-site.ts';
import type { PlainDocument } from './plain-site.ts';

/** Words on a page, by which the number of different words grows. */
const PAGE_WORDS = 350;

/** Share of the telling words of a record that are replaced. */
const REPLACED = 0.35;

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo'
  .concat(' gru sha che thi sto tru ven lam ner sol tic mon del pra gen ous ian ment ar el ing')
  .split(' ');

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Made-up words: as many as a text of this length has by Heaps' law, the first the most used. */
function wordPool(pages: number, next: () => number): () => string {
  const size = Math.round(10 * Math.sqrt(pages * PAGE_WORDS));
  const syllable = () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '';
  const words = Array.from({ length: size }, () =>
    Array.from({ length: 2 + Math.floor(next() * 2) }, syllable).join(''),
  );
  return () => words[Math.floor(size * next() ** 3)] ?? '';
}

/** Every text of a record with some of its telling words replaced. */
function vary<T>(value: T, replace: (text: string) => string): T {
  if (typeof value === 'string' && value.includes(' ')) return replace(value) as T;
  if (Array.isArray(value)) return value.map((item) => vary(item, replace)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, vary(item, replace)]),
  ) as T;
}

/** Exercises varied from the real ones until the site has this many pages. */
export function generated(
  corpus: { readonly exercises: readonly Exercise[] },
  pages: number,
  real: number,
): Exercise[] {
  const next = numbers(pages);
  const word = wordPool(pages, next);
  const replace = (text: string) =>
    text.replace(/\p{L}{4,}/gu, (old) => {
      const telling = withoutFillers([old.toLowerCase(), 'roller']).length > 1;
      return telling && next() < REPLACED ? word() : old;
    });
  return Array.from({ length: Math.max(0, pages - real) }, (_, at): Exercise => {
    const model = corpus.exercises[at % corpus.exercises.length];
    if (!model) throw new Error('there are no exercises to vary');
    const name = `${word()} ${word()} ${model.name.toLowerCase()}`;
    return {
      ...vary(model, replace),
      id: `${model.id}-${at}`,
      name,
      alsoCalled: [`${word()} ${word()} roll`, `${word()} release`],
      searchedAs: [`${word()} stretch`, `tight ${word()}`, `sore ${word()}`],
    };
  });
}

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

const htmlOf = ({ name, alsoCalled, searchedAs, ...record }: Exercise): string =>
  [
    `<!doctype html><html lang="en-GB"><head><title>${name}</title></head><body>`,
    '<main data-pagefind-body data-pagefind-filter="kind:exercise">',
    `<span hidden data-pagefind-meta="alias:${[...alsoCalled, ...searchedAs].join(', ')}"></span>`,
    `<h1 data-pagefind-weight="10">${name}</h1>`,
    ...textsOf(record).map((text, at) => {
      const heading = at % 4 === 0 ? `<h2 id="p${at}">${tokens(text)[0]}</h2>` : '';
      return `${heading}<p>${text}</p>`;
    }),
    '</main></body></html>',
  ].join('\n');

/** A site of many pages: its own, and exercises varied from the real ones. */
export interface GrownSite {
  readonly folder: string;
  readonly documents: readonly PlainDocument[];
}

/** Writes a site of so many pages with its list of names, without a full-text index. */
export function growSite(corpus: Corpus, prose: readonly string[], pages: number): GrownSite {
  const folder = path.resolve(`test-results/bench/grown-${pages}`);
  rmSync(folder, { recursive: true, force: true });
  const write = (address: string, content: string) => {
    const file = path.join(folder, address, 'index.html');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const real = pagesOf(BUILDS[0]).filter(({ html }) => html.includes('data-pagefind-body'));
  for (const { address, html } of real) write(address, html);
  const more = generated(corpus, pages, real.length);
  for (const exercise of more) write(`/exercises/${exercise.id}/`, htmlOf(exercise));
  const grown = { ...corpus, exercises: [...corpus.exercises, ...more] };
  writeFileSync(path.join(folder, 'search-words.json'), JSON.stringify(searchWords(grown, prose)));
  return {
    folder,
    documents: [
      ...real.map(({ address, document }) => ({
        id: address,
        title: document.querySelector('h1')?.text ?? '',
        text: document.querySelector('main')?.structuredText ?? '',
      })),
      ...more.map((exercise) => ({
        id: `/exercises/${exercise.id}/`,
        title: exercise.name,
        text: textsOf(exercise).join('\n'),
      })),
    ],
  };
}
