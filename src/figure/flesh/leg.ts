import { SEGMENT } from '../skeleton/proportions.ts';
import { type Side, signOf } from '../skeleton/side.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { mixFrames, moveTo, place } from '../space/frame.ts';
import { clamp, range, smoothstep } from '../space/number.ts';
import { profileAt } from '../space/profile.ts';
import { dot, type Vector } from '../space/vector.ts';
import { Ellipsoid } from './ellipsoid.ts';
import { straightLimb } from './limb.ts';
import { Loft } from './loft.ts';
import type { Primitive } from './primitive.ts';
import { FOOT, SHIN, THIGH } from './profiles.ts';
import { RoundCone } from './round-cone.ts';

/** Toes from the big one: sideways from the middle, root, tip, radius, cm. */
const TOES: readonly (readonly [number, number, number, number])[] = [
  [-3, 16, 20, 1.35],
  [-0.7, 16.6, 19.9, 1],
  [1.1, 16.4, 19.2, 0.95],
  [2.7, 15.8, 18.2, 0.9],
  [4, 14.8, 16.9, 0.85],
];

const FOOT_STATIONS = 16;
const FOOT_LENGTH = 21.6;
const HEEL = -4.6;

function footLoft(skeleton: Skeleton, side: Side): Loft {
  const { foot } = skeleton[side];
  const sign = signOf(side);
  const stations = range(FOOT_STATIONS).map((i) => {
    const ahead = HEEL + (FOOT_LENGTH * i) / (FOOT_STATIONS - 1);
    const [halfWidth = 0, top = 0, bottom = 0] = profileAt(FOOT, ahead);
    const halfHeight = (top + bottom) / 2;
    const inwards = -sign * 0.3 * smoothstep(5, 15, ahead);
    return {
      frame: {
        origin: place(foot, [inwards, (top - bottom) / 2, ahead]),
        x: foot.x,
        y: foot.z,
        z: foot.y,
      },
      extents: [halfWidth * 0.98, halfWidth * 0.98, halfHeight, halfHeight] as const,
      position: ahead,
    };
  });
  return new Loft(stations, { straight: true, startCap: 1.4, endCap: 1.6, power: 2.3 })
    .belongsTo('foot', side)
    .melts(2.4, { at: foot.origin, full: 7, none: 12 });
}

function footDetails(skeleton: Skeleton, side: Side): Primitive[] {
  const { foot } = skeleton[side];
  const sign = signOf(side);
  const toes = TOES.map(([aside, root, tip, radius]) =>
    new RoundCone(
      place(foot, [sign * aside, -SEGMENT.ankle + radius + 0.25, root - 1]),
      place(foot, [sign * aside * 0.97, -SEGMENT.ankle + radius * 0.92 + 0.05, tip - radius * 0.4]),
      radius * 1.05,
      radius * 0.95,
    )
      .belongsTo('foot', side)
      .melts(0.7),
  );
  const ankles = [1, -1].map((q) => {
    const bone: Vector = [q * 3, q === sign ? -0.5 : 0.3, -0.2];
    return new Ellipsoid(moveTo(foot, place(foot, bone)), [1.1, 1.5, 1.4])
      .belongsTo('foot', side)
      .melts(1.8);
  });
  return [...toes, ...ankles];
}

function kneecap(skeleton: Skeleton, side: Side): Primitive {
  const { thigh, shin } = skeleton[side];
  const bend = Math.acos(clamp(dot(thigh.y, shin.y), -1, 1));
  const halfway = moveTo(mixFrames(thigh, shin, 0.5), shin.origin);
  const forward = 3 + 0.9 * Math.sin(Math.min(bend, 2.2) / 2);
  return new Ellipsoid(moveTo(halfway, place(halfway, [0, 0.4, forward])), [3, 3.4, 2.5])
    .belongsTo('shin', side)
    .melts(2.8);
}

/** Thigh, shin, kneecap and foot of one side. */
export function buildLeg(skeleton: Skeleton, side: Side): Primitive[] {
  const { thigh, shin } = skeleton[side];
  const thickness = skeleton.build.legs;
  return [
    straightLimb(thigh, SEGMENT.thigh, THIGH, side, thickness, { startCap: 6, endCap: 4.6 })
      .belongsTo('thigh', side)
      .melts(3),
    straightLimb(shin, SEGMENT.shin, SHIN, side, thickness, { startCap: 4.2, endCap: 2.6 })
      .belongsTo('shin', side)
      .melts(2.6, { at: shin.origin, full: 5, none: 11 }),
    kneecap(skeleton, side),
    footLoft(skeleton, side),
    ...footDetails(skeleton, side),
  ];
}
