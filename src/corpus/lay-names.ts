import type { Corpus } from './corpus.ts';
import { fileOf } from './kinds.ts';
import type { Problem } from './problem.ts';

interface Naming {
  readonly file: string;
  readonly field: string;
  readonly name: string;
}

const LEXICON = 'content/lexicon.yaml';

const NAMED = ['exercises', 'muscles', 'routines', 'checks', 'cautions'] as const;

const each = (file: string, field: string, names: readonly string[]): Naming[] =>
  names.map((name, index) => ({ file, field: `${field}.${index}`, name }));

const namings = (corpus: Corpus, kind: (typeof NAMED)[number]): Naming[] =>
  corpus[kind].flatMap((record) => {
    const file = fileOf(kind, record.id);
    return [
      { file, field: 'name', name: record.name },
      ...each(file, 'alsoCalled', record.alsoCalled),
      ...('searchedAs' in record ? each(file, 'searchedAs', record.searchedAs) : []),
    ];
  });

const termNamings = ({ lexicon }: Corpus): Naming[] =>
  lexicon.terms.flatMap(({ term, alsoCalled }, index) => [
    { file: LEXICON, field: `terms.${index}.term`, name: term },
    ...each(LEXICON, `terms.${index}.alsoCalled`, alsoCalled),
  ]);

const wordNamings = ({ lexicon }: Corpus): Naming[] =>
  lexicon.words.flatMap(({ say }, index) => each(LEXICON, `words.${index}.say`, say));

const keyOf = ({ name }: Naming): string => name.toLowerCase();

/** The first naming of each name. */
const firsts = (list: readonly Naming[]): Naming[] => [
  ...new Map(list.toReversed().map((naming) => [keyOf(naming), naming])).values(),
];

function repeated(list: readonly Naming[]): Problem[] {
  const first = new Map(firsts(list).map((naming) => [keyOf(naming), naming]));
  return list.flatMap((naming) => {
    const earlier = first.get(keyOf(naming));
    if (!earlier || earlier === naming) return [];
    const { file, field, name } = naming;
    const place = `${earlier.file} (${earlier.field})`;
    const message = `"${name}" is already a name in ${place}. Remove one, so that a search has one answer.`;
    return [{ file, field, message }];
  });
}

/**
 * A name that people use may stand once in each kind of record, and the lexicon repeats none: it
 * is only for words that belong to no record.
 */
export function layNameProblems(corpus: Corpus): Problem[] {
  const byKind = [...NAMED.map((kind) => namings(corpus, kind)), termNamings(corpus)];
  const taken = firsts(byKind.flat());
  return [...byKind.flatMap(repeated), ...repeated([...taken, ...wordNamings(corpus)])];
}
