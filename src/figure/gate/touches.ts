import type { PoseProp } from '../../schemas/pose-props.ts';
import { type Body, torsoCoordinates } from '../flesh/body.ts';
import { floorUnder } from '../settle/floor.ts';
import { isFirm } from '../settle/parts.ts';
import { surfacesOf } from '../settle/surface.ts';
import { vertebraAt } from '../skeleton/vertebrae.ts';
import type { Vector } from '../space/vector.ts';
import { type Place, placeAt } from './segments.ts';

/** A patch of skin that rests on something. */
export interface Patch extends Place {
  /** cm2, roughly. */
  readonly area: number;
}

/** What rests on one thing. */
export interface Touch {
  readonly on: 'floor' | 'roller' | 'ball' | 'cushion' | 'chair' | 'wall';
  /** Largest first. */
  readonly patches: readonly Patch[];
  /** Vertebral levels over it, from the highest to the lowest. */
  readonly levels: readonly [highest: string, lowest: string] | undefined;
  /** Deepest the flesh goes in, cm. */
  readonly depth: number;
}

/** Flesh this near counts as resting, cm. */
const NEAR = 0.35;
const FLOOR_STEP = 2;

function scan(body: Body, on: Touch['on'], points: readonly Vector[], cellArea: number): Touch {
  const all = body.field.only(isFirm);
  const patches = new Map<string, Patch>();
  let depth = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  for (const point of points) {
    const distance = body.field.distance(point[0], point[1], point[2], all);
    if (distance > NEAR) continue;
    depth = Math.max(depth, -distance);
    const piece = body.field.pieceAt(point[0], point[1], point[2], all);
    if (!piece) continue;
    const place = placeAt(body, piece, point);
    const key = `${place.side} ${place.segment}`;
    patches.set(key, { ...place, area: (patches.get(key)?.area ?? 0) + cellArea });
    if (piece.part !== 'torso') continue;
    const height = torsoCoordinates(body, point).position;
    lowest = Math.min(lowest, height);
    highest = Math.max(highest, height);
  }
  return {
    on,
    patches: [...patches.values()].sort((a, b) => b.area - a.area),
    levels: highest > lowest ? [vertebraAt(highest), vertebraAt(lowest)] : undefined,
    depth,
  };
}

/** What the body rests on, prop by prop, the floor last. */
export function touchesOf(body: Body, props: readonly PoseProp[]): Touch[] {
  const touches = surfacesOf(props).map((s) => scan(body, s.kind, s.points, s.cellArea));
  const floor = floorUnder(body.field.only(isFirm), FLOOR_STEP);
  return [...touches, scan(body, 'floor', floor, FLOOR_STEP ** 2)];
}
