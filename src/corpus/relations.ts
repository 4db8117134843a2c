import { TARGET_KINDS } from '../schemas/vocabulary.ts';
import type { Corpus } from './corpus.ts';
import { fileOf, type KindName } from './kinds.ts';
import { wayOut } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Words in messages: "is not a muscle". */
const ONE_OF = {
  exercises: 'an exercise',
  muscles: 'a muscle',
  routines: 'a routine',
  checks: 'a check',
  guides: 'a guide',
  claims: 'a claim',
  cautions: 'a caution',
  poses: 'a pose',
  references: 'a key of content/references.bib',
} as const;

type Pointed = keyof typeof ONE_OF;
type Found = readonly [field: string, value: string | undefined];

interface Relation<K extends KindName> {
  readonly from: K;
  readonly to: Pointed;
  readonly names: (record: Corpus[K][number]) => readonly Found[];
}

const each = (field: string, values: readonly string[]): Found[] =>
  values.map((value, index) => [`${field}.${index}`, value]);

const relation = <K extends KindName>(
  from: K,
  to: Pointed,
  names: Relation<K>['names'],
): Relation<K> => ({ from, to, names });

const RELATIONS = [
  relation('exercises', 'muscles', ({ muscles }) => [
    ...each('muscles.primary', muscles.primary),
    ...each('muscles.secondary', muscles.secondary),
  ]),
  relation('exercises', 'cautions', ({ cautions, stopSigns }) => [
    ...each('cautions', cautions),
    ...each('stopSigns', stopSigns),
  ]),
  relation('exercises', 'checks', ({ checks }) => each('checks', checks)),
  relation('exercises', 'claims', ({ claims }) => each('claims', claims)),
  relation('exercises', 'poses', ({ pose }) => [['pose', pose]]),
  relation('exercises', 'references', ({ dose }) => each('dose.basis.sources', dose.basis.sources)),
  relation('exercises', 'exercises', ({ easier, harder, noFloor }) => [
    ['easier.exercise', easier.exercise],
    ['harder.exercise', harder.exercise],
    ['noFloor.exercise', noFloor?.exercise],
  ]),
  relation('muscles', 'muscles', ({ neighbours }) => each('neighbours', neighbours)),
  relation('routines', 'exercises', ({ steps }) =>
    steps.map(({ exercise }, index) => [`steps.${index}.exercise`, exercise]),
  ),
  relation('routines', 'checks', ({ checks }) => each('checks', checks)),
  relation('routines', 'claims', ({ claims }) => each('claims', claims)),
  relation('checks', 'claims', ({ claims }) => each('claims', claims)),
  relation('checks', 'poses', ({ pose }) => [['pose', pose]]),
  relation('checks', 'references', ({ error }) => each('error.sources', error?.sources ?? [])),
  relation('guides', 'muscles', ({ muscles }) => each('muscles', muscles)),
  relation('guides', 'exercises', ({ exercises }) => each('exercises', exercises)),
  relation('guides', 'claims', ({ claims }) => each('claims', claims)),
  relation('guides', 'cautions', ({ cautions }) => each('cautions', cautions)),
  relation('guides', 'references', ({ sources }) => each('sources', sources)),
  relation('claims', 'references', ({ sources }) => each('sources', sources)),
  relation('cautions', 'references', ({ sources }) => each('sources', sources)),
] as const;

/** Ids that exist, by kind. Refused files count as existing: their own refusal is enough. */
export type KnownIds = Readonly<Record<Pointed | 'terms', readonly string[]>>;

const dangling = (
  file: string,
  to: Pointed,
  known: ReadonlySet<string>,
  found: readonly Found[],
): Problem[] =>
  found
    .filter((pair): pair is [string, string] => pair[1] !== undefined && !known.has(pair[1]))
    .map(([field, value]) => ({
      file,
      field,
      message: `"${value}" is not ${ONE_OF[to]}. ${wayOut(value, [...known])}`,
    }));

/** Every name of another record must exist. */
export function relationProblems(corpus: Corpus, known: KnownIds): Problem[] {
  return RELATIONS.flatMap(({ from, to, names }) => {
    const ids = new Set(known[to]);
    return corpus[from].flatMap((record) =>
      dangling(fileOf(from, record.id), to, ids, names(record as never)),
    );
  });
}

/** Every `kind:id` of the lexicon must exist. */
export function lexiconProblems({ lexicon }: Corpus, known: KnownIds): Problem[] {
  const pointers: Found[] = [
    ...lexicon.words.map(({ mean }, index): Found => [`words.${index}.mean`, mean]),
    ...lexicon.terms.map(({ see }, index): Found => [`terms.${index}.see`, see]),
    ['unknownConditions.answer', lexicon.unknownConditions?.answer],
  ];
  const all = TARGET_KINDS.flatMap((kind) =>
    known[`${kind}s` as keyof KnownIds].map((id) => `${kind}:${id}`),
  );
  return pointers.flatMap(([field, value]) =>
    value === undefined || all.includes(value)
      ? []
      : [
          {
            file: 'content/lexicon.yaml',
            field,
            message: `"${value}" does not exist. ${wayOut(value, all)}`,
          },
        ],
  );
}
