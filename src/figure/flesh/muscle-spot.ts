import { SEGMENT } from '../skeleton/proportions.ts';
import { type Side, signOf } from '../skeleton/side.ts';
import { locate } from '../space/frame.ts';
import { degrees } from '../space/number.ts';
import type { Vector } from '../space/vector.ts';
import { type Body, torsoCoordinates } from './body.ts';
import type { Primitive } from './primitive.ts';

/** A surface point, and the side of the body that is asked for. */
export interface Spot {
  readonly body: Body;
  readonly piece: Primitive;
  readonly point: Vector;
  readonly side: Side;
}

/** Whether a spot belongs to a muscle. */
export type Outline = (spot: Spot) => boolean;

/** Height along the spine, distance to the side, and angle: 0 outwards, 90 front, -90 back. */
export function onTrunk({ body, point, side }: Spot) {
  const { position, x, z } = torsoCoordinates(body, point);
  const outwards = signOf(side) * x;
  return { height: position, outwards, front: z, angle: degrees(Math.atan2(z, outwards)) };
}

/** Distance outwards, height above the hip joints and distance to the front, cm. */
export function onPelvis({ body, point, side }: Spot) {
  const [x, y, z] = locate(body.skeleton.pelvis, point);
  return { outwards: signOf(side) * x, height: y, front: z };
}

/** Share of the bone from its upper joint, distance outwards and to the front, cm; angle as above. */
export function onLimb(
  { body, point, side }: Spot,
  bone: 'thigh' | 'shin' | 'upperArm' | 'forearm',
) {
  const [x, y, z] = locate(body.skeleton[side][bone], point);
  const outwards = signOf(side) * x;
  const angle = degrees(Math.atan2(z, outwards));
  return { share: -y / SEGMENT[bone], outwards, front: z, angle };
}

/** Distance outwards from the middle, height above the sole and distance ahead of the ankle, cm. */
export function onFoot({ body, point, side }: Spot) {
  const [x, y, z] = locate(body.skeleton[side].foot, point);
  return { outwards: signOf(side) * x, height: y + SEGMENT.ankle, ahead: z };
}

/** Whether a point lies within an ellipse around (centreX, centreY). */
export const within = (
  x: number,
  centreX: number,
  halfX: number,
  y: number,
  centreY: number,
  halfY: number,
): boolean => ((x - centreX) / halfX) ** 2 + ((y - centreY) / halfY) ** 2 < 1;

/** Distance of (x, y) from the line between two places. */
export function fromLine(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Whether a spot lies on one of these parts, on its own side or in the middle. */
export const onPart = (spot: Spot, ...parts: Primitive['part'][]): boolean =>
  parts.includes(spot.piece.part) && (!spot.piece.side || spot.piece.side === spot.side);
