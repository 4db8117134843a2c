import type { PoseData } from '../../schemas/pose.ts';
import type { Body } from '../flesh/body.ts';
import type { Planar } from '../render/camera.ts';
import type { Picture } from '../render/picture.ts';
import { maskOf } from '../trace/mask.ts';
import type { Point } from '../trace/planar.ts';
import type { Stroke } from '../trace/runs.ts';
import { thickParts } from '../trace/thickness.ts';
import { type Face, faceLinesOf } from './face.ts';
import { type Ink, inkLinesOf } from './ink.ts';
import { regionRings } from './region.ts';
import { calmShade, shadeFilter } from './shading.ts';
import { COVERS, surveyOf } from './survey.ts';

/** Largest distance of a line from the true outline, cm. */
export const TOLERANCE = 0.11;

/** Filled layers, from the bottom to the top. */
export const REGION_LAYERS = [
  'outline',
  'shirt',
  'trousers',
  'hair',
  'muscle',
  'farSide',
  'shade',
] as const;

/** A filled layer. */
export type RegionLayer = (typeof REGION_LAYERS)[number];

/** How many times the tolerance a layer may be off. */
export const LOOSENESS: Readonly<Record<RegionLayer, number>> = {
  outline: 1,
  shirt: 1.3,
  trousers: 1.3,
  hair: 1.3,
  muscle: 1.6,
  farSide: 1.5,
  shade: 2.2,
};

/** What a figure must say for its body to be drawn. */
export type Drawable = Pick<PoseData, 'targets' | 'gaze'> & {
  /** Another picture shows the muscle: what is seen of it here only edgewise is left out. */
  readonly hasInset?: boolean;
};

/** A pose as its main picture draws it. */
export const drawable = ({ targets, gaze, inset }: PoseData): Drawable => ({
  targets,
  gaze,
  hasInset: inset !== undefined,
});

/** A patch of muscle narrower than this is a thread, cm. */
const THREAD = 0.7;
/** A disc of this radius must fit into a patch of muscle, cm; a larger one beside an inset. */
const LEAST_PATCH = { alone: 1.1, besideInset: 2.6 };

/** Everything that makes a drawn body, as points in pixels; the face in cm. */
export interface BodyLines {
  readonly regions: Readonly<Record<RegionLayer, Point[][]>>;
  readonly ink: Ink<Stroke[]>;
  readonly face: Face<Planar[][]>;
}

/** Follows all edges in a picture of a body. */
export function bodyLinesOf(body: Body, picture: Picture, pose: Drawable): BodyLines {
  const survey = surveyOf(body, picture, pose.targets);
  const { scale, width, height } = picture;
  const covered = (cover: (typeof COVERS)[number]): Point[][] => {
    const wanted = COVERS.indexOf(cover);
    const isCovered = (i: number): boolean =>
      survey.flesh.values[i] === 1 && survey.cover[i] === wanted;
    const mask = maskOf(width, height, isCovered);
    return regionRings(mask, scale, { soften: 0.22, smallest: 1.2 });
  };
  const core = pose.hasInset ? LEAST_PATCH.besideInset : LEAST_PATCH.alone;
  const muscle = thickParts(survey.muscle, THREAD * scale, core * scale);
  return {
    regions: {
      outline: regionRings(survey.flesh, scale, { soften: 0.14, smallest: 2.5 }),
      shirt: covered('shirt'),
      trousers: covered('trousers'),
      hair: covered('hair'),
      muscle: regionRings(muscle, scale, { soften: 1.5, smallest: 6 }),
      farSide: regionRings(survey.farSide, scale, { soften: 0.22, smallest: 3 }),
      shade: regionRings(calmShade(survey, scale), scale, {
        soften: 0.4,
        smallest: 22,
        accept: shadeFilter(picture, survey),
      }),
    },
    ink: inkLinesOf(body, picture, survey),
    face: faceLinesOf(body, picture, pose.gaze === 'open'),
  };
}
