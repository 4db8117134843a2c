import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';

/** One entry of the bibliography, ready to print. */
export interface Reference {
  /** BibTeX key. E.g. `wilke2020rom`. */
  readonly key: string;
  /** Vancouver style, without number, DOI and uncertain fields. */
  readonly text: string;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly year: string | undefined;
  /** False for an entry that nobody has seen: it may not be cited. */
  readonly verified: boolean;
}

type CslEntry = Record<string, unknown> & { id: string; note?: string; DOI?: string; URL?: string };

/** Words used in the notes of `references.bib` for fields that were not seen, and their CSL names. */
const UNCERTAIN_FIELDS: Record<string, string[]> = {
  // An issue or a page range means nothing without the volume, nor a volume without the journal.
  volume: ['volume', 'issue'],
  number: ['issue', 'number'],
  pages: ['page'],
  'end page': ['page'],
  year: ['issued'],
  doi: ['DOI'],
  url: ['URL'],
  authors: ['author'],
  journal: ['container-title', 'volume', 'issue', 'page'],
  'journal name inferred from doi': ['container-title'],
};

function uncertainFields(note: string): string[] {
  const listed = /memory: ([^.;}]*)/.exec(note)?.[1] ?? '';
  return listed.split(/,\s*/).flatMap((name) => UNCERTAIN_FIELDS[name.trim().toLowerCase()] ?? []);
}

function withoutUncertain(entry: CslEntry): CslEntry {
  const dropped = new Set([...uncertainFields(entry.note ?? ''), 'note']);
  return Object.fromEntries(
    Object.entries(entry).filter(([field]) => !dropped.has(field)),
  ) as CslEntry;
}

const tidy = (text: string): string =>
  text
    .replace(/^\s*1\.\s*/, '')
    .replace(/\s*doi:\S+/i, '')
    .replace(/\s*Available from:.*$/i, '')
    .trim()
    // What is left of "2020;50(2):1-9" without the volume.
    .replace(/[;:,]\.?$/, '.');

function toReference(entry: CslEntry): Reference {
  const certain = withoutUncertain(entry);
  const { DOI, URL, ...printed } = certain;
  const text = new Cite([printed]).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: 'en-GB',
  });
  const issued = certain.issued as { 'date-parts'?: number[][] } | undefined;
  return {
    key: entry.id,
    text: tidy(text),
    doi: DOI,
    url: URL,
    year: issued?.['date-parts']?.[0]?.[0]?.toString(),
    verified: !/UNVERIFIED/.test(entry.note ?? ''),
  };
}

/**
 * Reads BibTeX. Fields that the notes mark as coming from memory are left out of the printed text.
 * @param bibtex text of `content/references.bib`
 * @returns references sorted by printed text
 * @throws with line and column when the BibTeX is broken, and when a key stands twice
 */
export function parseBibliography(bibtex: string): Reference[] {
  const entries = new Cite(bibtex).data as CslEntry[];
  const keys = entries.map((entry) => entry.id);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice) throw new Error(`the key "${twice}" stands twice`);
  return entries.map(toReference).sort((a, b) => a.text.localeCompare(b.text, 'en'));
}
