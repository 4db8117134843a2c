import type { PoseLeg } from '../../schemas/pose-posture.ts';
import {
  type Frame,
  frameAlong,
  frameFacing,
  frameHinged,
  moveTo,
  outward,
  place,
  turn,
} from '../space/frame.ts';
import { radians } from '../space/number.ts';
import {
  across,
  add,
  addScaled,
  negate,
  scale,
  size,
  subtract,
  UP,
  unit,
  type Vector,
} from '../space/vector.ts';
import { SEGMENT } from './proportions.ts';
import { reachFor } from './reach.ts';
import { directionOf, type PartFrames, pointOf } from './reference.ts';
import { type Side, signOf } from './side.ts';

export interface LegFrames {
  readonly thigh: Frame;
  readonly shin: Frame;
  readonly foot: Frame;
  /** How far a target was out of reach, cm. */
  readonly short: number;
}

interface LegPoints {
  readonly knee: Vector;
  readonly ankle: Vector;
  /** Direction the kneecap should face when the leg is straight. */
  readonly kneeFront: Vector;
  readonly short: number;
}

function byAngles(pelvis: Frame, hip: Vector, side: Side, leg: PoseLeg): LegPoints {
  const { flex = 0, abduct = 0, rotate = 0, bend = 0 } = leg.joints ?? {};
  const sign = signOf(side);
  let thigh = turn(moveTo(pelvis, hip), pelvis.x, -radians(flex));
  thigh = turn(thigh, pelvis.z, sign * radians(abduct));
  thigh = turn(thigh, thigh.y, sign * radians(rotate));
  const knee = place(thigh, [0, -SEGMENT.thigh, 0]);
  const shin = turn(thigh, thigh.x, radians(bend));
  const ankle = add(knee, outward(shin, [0, -SEGMENT.shin, 0]));
  return { knee, ankle, kneeFront: thigh.z, short: 0 };
}

function byKnee(parts: PartFrames, hip: Vector, leg: PoseLeg, kneeFront: Vector): LegPoints {
  const wanted = pointOf(parts, leg.kneeAt ?? [0, 0, 0]);
  const knee = addScaled(hip, unit(subtract(wanted, hip)), SEGMENT.thigh);
  const aim = leg.ankle ? pointOf(parts, leg.ankle) : subtract(knee, UP);
  const ankle = addScaled(knee, unit(subtract(aim, knee)), SEGMENT.shin);
  return { knee, ankle, kneeFront, short: 0 };
}

function byFoot(
  parts: PartFrames,
  pelvis: Frame,
  hip: Vector,
  leg: PoseLeg,
  kneeFront: Vector,
): LegPoints {
  let target = add(hip, outward(pelvis, [0, -SEGMENT.thigh - SEGMENT.shin, 0]));
  if (leg.ankle) target = pointOf(parts, leg.ankle);
  else if (leg.sole) {
    const instep = leg.instep ? directionOf(parts, leg.instep) : UP;
    target = addScaled(pointOf(parts, leg.sole), instep, SEGMENT.ankle);
  }
  const reach = reachFor(hip, target, SEGMENT.thigh, SEGMENT.shin, kneeFront);
  return { knee: reach.middle, ankle: reach.end, kneeFront, short: reach.short };
}

function footOf(parts: PartFrames, leg: PoseLeg, shin: Frame, ankle: Vector): Frame {
  if (!leg.toes) return moveTo(turn(shin, shin.x, radians(leg.point ?? 10)), ankle);
  const instep = leg.instep ? directionOf(parts, leg.instep) : UP;
  return frameFacing(ankle, directionOf(parts, leg.toes), instep);
}

/** Frames of one leg. A bent knee defines its own plane; a straight one faces where it is told. */
export function solveLeg(parts: PartFrames, pelvis: Frame, side: Side, leg: PoseLeg): LegFrames {
  const hip = place(pelvis, [signOf(side) * SEGMENT.hipHalf, 0, 0]);
  const kneeFront = directionOf(parts, leg.knee ?? { of: 'pelvis', at: [0, 0, 1] });
  const points = leg.joints
    ? byAngles(pelvis, hip, side, leg)
    : leg.kneeAt
      ? byKnee(parts, hip, leg, kneeFront)
      : byFoot(parts, pelvis, hip, leg, kneeFront);
  const down = unit(subtract(points.knee, hip));
  const onward = unit(subtract(points.ankle, points.knee));
  const bentTowards = subtract(down, onward);
  const front = size(bentTowards) < 0.12 ? across(points.kneeFront, down) : bentTowards;
  const thigh = frameAlong(hip, scale(down, -1), front);
  const shin = frameHinged(points.knee, negate(onward), thigh.x);
  return { thigh, shin, foot: footOf(parts, leg, shin, points.ankle), short: points.short };
}
