import type { PoseData } from '../../schemas/pose.ts';
import type { Camera } from '../render/camera.ts';
import type { Vector } from '../space/vector.ts';
import { arrowsOf } from './arrow.ts';
import { type Measure, measuresOf } from './measure.ts';
import type { ToSheet } from './sheet.ts';

/** What is drawn beside a body: arrows for movement, lines for distances. */
export interface Marks {
  readonly arrows: PoseData['arrows'];
  readonly measures: readonly Measure[];
}

/** A picture without marks. */
export const NO_MARKS: Marks = { arrows: [], measures: [] };

/** All marks of a pose, for one picture that shows the whole movement. */
export const marksOf = ({ arrows, measures = [] }: PoseData): Marks => ({ arrows, measures });

/** The marks of one picture of a pair; one measures at the end. */
export function marksIn(pose: PoseData, picture: 'start' | 'end'): Marks {
  return {
    arrows: pose.arrows.filter(({ at = 'end' }) => at === picture),
    measures: picture === 'end' ? marksOf(pose).measures : [],
  };
}

/** Places that marks pass, cm. */
export const markPoints = ({ arrows, measures }: Marks): Vector[] => [
  ...arrows.flatMap(({ points }) => points),
  ...measures.flatMap(({ from, to }) => [from, to]),
];

/** Marks as SVG. */
export const marksSvg = ({ arrows, measures }: Marks, camera: Camera, toSheet: ToSheet): string =>
  arrowsOf(arrows, camera, toSheet) + measuresOf(measures, camera, toSheet);
