import type { Corpus } from './corpus.ts';
import { fileOf, type KindName } from './kinds.ts';
import type { Problem } from './problem.ts';

interface Naming {
  readonly file: string;
  readonly field: string;
  readonly name: string;
}

const NAMED = ['exercises', 'muscles', 'routines', 'checks', 'cautions'] as const;

function namings(corpus: Corpus, kind: KindName): Naming[] {
  return corpus[kind].flatMap((record) => {
    const file = fileOf(kind, record.id);
    const lay = 'alsoCalled' in record ? record.alsoCalled : [];
    const title = 'name' in record ? [{ file, field: 'name', name: record.name }] : [];
    return [...title, ...lay.map((name, index) => ({ file, field: `alsoCalled.${index}`, name }))];
  });
}

function termNamings({ lexicon }: Corpus): Naming[] {
  return lexicon.terms.flatMap((term, index) =>
    [term.term, ...term.alsoCalled].map((name) => ({
      file: 'content/lexicon.yaml',
      field: `terms.${index}`,
      name,
    })),
  );
}

function wordNamings({ lexicon }: Corpus): Naming[] {
  return lexicon.words.flatMap((word, index) =>
    word.say.map((name, place) => ({
      file: 'content/lexicon.yaml',
      field: `words.${index}.say.${place}`,
      name,
    })),
  );
}

function repeated(list: readonly Naming[]): Problem[] {
  const first = new Map<string, Naming>();
  return list.flatMap((naming) => {
    const key = naming.name.toLowerCase();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, naming);
      return [];
    }
    const message = `"${naming.name}" is already a name in ${earlier.file} (${earlier.field}). Remove one, so that a search has one answer.`;
    return [{ file: naming.file, field: naming.field, message }];
  });
}

/**
 * A name that people use may stand once in each kind of record, and the lexicon repeats none: it
 * is only for words that belong to no record.
 */
export function layNameProblems(corpus: Corpus): Problem[] {
  const byKind = [...NAMED.map((kind) => namings(corpus, kind)), termNamings(corpus)];
  const taken = byKind
    .flat()
    .filter(
      (naming, index, all) =>
        all.findIndex((other) => other.name.toLowerCase() === naming.name.toLowerCase()) === index,
    );
  const ofWords = repeated([...taken, ...wordNamings(corpus)]);
  return [...byKind.flatMap(repeated), ...ofWords];
}
