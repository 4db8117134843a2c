import type { Corpus } from './corpus.ts';
import { fileOf } from './kinds.ts';
import type { Problem } from './problem.ts';

/** Stop signs must be cautions of kind "stop", the others must not, and nothing unseen is cited. */
export function safetyProblems({
  exercises,
  cautions,
  claims,
  guides,
  references,
}: Corpus): Problem[] {
  const stops = new Set(cautions.filter(({ kind }) => kind === 'stop').map(({ id }) => id));
  const unseen = new Set(references.filter(({ verified }) => !verified).map(({ key }) => key));

  const notStops = exercises.flatMap(({ id, stopSigns }) =>
    stopSigns.flatMap((sign, index) =>
      stops.has(sign) || !cautions.some((caution) => caution.id === sign)
        ? []
        : [
            {
              file: fileOf('exercises', id),
              field: `stopSigns.${index}`,
              message: `"${sign}" is a caution, but not of kind "stop". Move it to cautions.`,
            },
          ],
    ),
  );
  const stopsAsCautions = exercises.flatMap(({ id, cautions: listed }) =>
    listed.flatMap((caution, index) =>
      stops.has(caution)
        ? [
            {
              file: fileOf('exercises', id),
              field: `cautions.${index}`,
              message: `"${caution}" is of kind "stop". Move it to stopSigns.`,
            },
          ]
        : [],
    ),
  );
  const cited = (['claims', 'cautions', 'guides'] as const).flatMap((kind) =>
    ({ claims, cautions, guides })[kind].flatMap(({ id, sources }) =>
      sources.flatMap((key, index) =>
        unseen.has(key)
          ? [
              {
                file: fileOf(kind, id),
                field: `sources.${index}`,
                message: `"${key}" is marked UNVERIFIED in content/references.bib: nobody has seen it. Cite another source.`,
              },
            ]
          : [],
      ),
    ),
  );
  return [...notStops, ...stopsAsCautions, ...cited];
}
