import type { BodyRegion } from '~/schemas/vocabulary.ts';
import type { ExerciseChoice } from './choice.ts';

/** What the rules need of a muscle record. */
export interface MuscleFacts {
  readonly name: string;
  readonly region: BodyRegion;
}

/** Muscles by id. */
export type Muscles = ReadonlyMap<string, MuscleFacts>;

/** The usual order of a session: from the feet up, calves, glutes, mid-back, chest. */
const FROM_THE_FEET_UP: readonly BodyRegion[] = [
  'feet',
  'calves',
  'shins',
  'hamstrings',
  'quads',
  'outer-thighs',
  'adductors',
  'glutes',
  'side-hips',
  'hips',
  'belly',
  'thoracic-spine',
  'shoulder-blades',
  'lats',
  'upper-trapezius',
  'shoulders',
  'neck',
  'forearms',
  'chest',
];

/** The area that an exercise works most; nothing when its muscle is unknown. */
export function areaOf(choice: ExerciseChoice, muscles: Muscles): BodyRegion | undefined {
  const first = choice.muscles.find((id) => muscles.has(id));
  return first === undefined ? undefined : muscles.get(first)?.region;
}

/** Place of an area in the usual order; an unknown one comes last. */
export function placeOf(area: BodyRegion | undefined): number {
  const index = area === undefined ? -1 : FROM_THE_FEET_UP.indexOf(area);
  return index < 0 ? FROM_THE_FEET_UP.length : index;
}
