import type { Build } from '../skeleton/people.ts';
import { SIDES, type Side, signOf } from '../skeleton/side.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { spineAt } from '../skeleton/spine.ts';
import { mixFrames, moveTo, place, turn } from '../space/frame.ts';
import { range, smoothstep } from '../space/number.ts';
import { profileAt } from '../space/profile.ts';
import { addScaled, mix, subtract, type Vector } from '../space/vector.ts';
import { Ellipsoid } from './ellipsoid.ts';
import { type Extents, Loft } from './loft.ts';
import type { Primitive } from './primitive.ts';
import { TORSO } from './profiles.ts';
import { RoundCone } from './round-cone.ts';

const LOWEST = -10;
const STEP = 2;
const COUNT = 39;

/** 1 between two heights, falling off below and above. */
const bump = (y: number, a: number, b: number, c: number, d: number): number =>
  smoothstep(a, b, y) * smoothstep(d, c, y);

function torsoExtents(build: Build, y: number): Extents {
  const [halfWidth = 0, front = 0, back = 0] = profileAt(TORSO, y);
  const waist = bump(y, 6, 14, 24, 34);
  const belly = bump(y, -4, 11, 18, 38);
  const neck = smoothstep(52, 56, y) * (build.neck - 1);
  const wide =
    halfWidth *
    (1 +
      (build.hips - 1) * smoothstep(16, 4, y) +
      (build.waist - 1) * waist +
      (build.shoulders - 1) * 0.7 * bump(y, 30, 42, 50, 54) +
      neck);
  const deep =
    front *
      (1 +
        (build.waist - 1) * 0.5 * waist -
        0.05 * build.bust * bump(y, 34, 40, 46, 52) +
        neck * 0.7) +
    build.belly * belly;
  return [wide, wide, deep, back];
}

/** The trunk from the crotch to the skull as one loft along the spine. */
export function buildTorsoLoft(skeleton: Skeleton): Loft {
  const stations = range(COUNT).map((i) => {
    const y = LOWEST + STEP * i;
    return {
      frame: spineAt(skeleton.spine, y),
      extents: torsoExtents(skeleton.build, y),
      position: y,
    };
  });
  return new Loft(stations, { power: 2.35, startCap: 3.5, endCap: 3 }).belongsTo('torso');
}

function chestMass(skeleton: Skeleton, side: Side): Primitive {
  const sign = signOf(side);
  const breast = skeleton.build.bust > 0;
  const station = spineAt(skeleton.spine, breast ? 36 : 39);
  const frame = turn(station, station.y, sign * (breast ? 0.35 : 0.25));
  const extra = Math.min(1.4, skeleton.build.belly * 0.35);
  const centre: Vector = breast ? [sign * 7, 1.5, 13.2] : [sign * 7.2, 2, 12.6];
  const half: Vector = breast ? [5.8 + extra, 6 + extra, 4.3 + extra] : [7.8, 6, 4 + extra * 0.5];
  return new Ellipsoid(moveTo(frame, place(frame, centre)), half)
    .belongsTo('torso')
    .melts(breast ? 5 : 6);
}

/** Buttock and side of the hip; they ride half with the thigh. */
function hipMasses(skeleton: Skeleton, side: Side): Primitive[] {
  const sign = signOf(side);
  const { pelvis, build } = skeleton;
  const { thigh } = skeleton[side];
  const shared = mixFrames(pelvis, thigh, 0.45);
  const between = (onPelvis: Vector, onThigh: Vector): Vector =>
    mix(place(pelvis, onPelvis), place(thigh, onThigh), 0.5);
  const buttock = between([sign * 8, -3, -8.2], [sign * 0.2, -2.5, -8.4]);
  const flank = between([sign * 10.5 * build.hips, -1.5, -2], [sign * 1.8 * build.hips, -3, -1.5]);
  return [
    new Ellipsoid(moveTo(shared, buttock), [7.6 * build.hips, 8.6, 6.2])
      .belongsTo('pelvis', side)
      .melts(5),
    new Ellipsoid(moveTo(shared, flank), [5.8, 10.5, 7.2]).belongsTo('pelvis', side).melts(5),
  ];
}

/** Neck slope, collar bone, back and front fold of the armpit, shoulder cap. */
function shoulderMasses(skeleton: Skeleton, side: Side): Primitive[] {
  const sign = signOf(side);
  const { spine, build } = skeleton;
  const { shoulder, upperArm } = skeleton[side];
  const at = (height: number, local: Vector): Vector => place(spineAt(spine, height), local);
  const collar = spineAt(spine, 46).origin;
  const neckBase = spineAt(spine, 51).origin;
  const slopeEnd = addScaled(shoulder, subtract(neckBase, shoulder), 0.16);
  const cap = 0.5 + 0.5 * build.arms;
  const torso = (from: Vector, to: Vector, a: number, b: number, seam: number): Primitive =>
    new RoundCone(from, to, a, b).belongsTo('torso').melts(seam);
  return [
    torso(at(57, [sign * 2.4, 0, -1.5]), slopeEnd, 2.9, 2.4, 5),
    torso(at(46, [sign * 4, 3.2, 9.5]), mix(shoulder, collar, 0.1), 1.8, 2.8, 5),
    torso(
      at(36, [sign * 9.5, -2, -1.5]),
      place(upperArm, [0, -6, -1.2]),
      3.9,
      2.4 * build.arms,
      4.5,
    ),
    torso(at(39, [sign * 8.5, 1.5, 10]), place(upperArm, [0, -5.2, 1.2]), 3.2, 2 * build.arms, 4.5),
    torso(at(46, [sign * 7, -2, -1]), shoulder, 4.4, 3.6, 4),
    new Ellipsoid(moveTo(upperArm, place(upperArm, [sign * 0.8, -2.2, 0.2])), [
      4.2 * cap,
      5.6,
      4.7 * cap,
    ])
      .belongsTo('upperArm', side)
      .melts(4),
  ];
}

/** Trunk, chest, hips and shoulders. */
export function buildTrunk(skeleton: Skeleton, torso: Loft): Primitive[] {
  return [
    torso,
    ...SIDES.flatMap((side) => [
      chestMass(skeleton, side),
      ...hipMasses(skeleton, side),
      ...shoulderMasses(skeleton, side),
    ]),
  ];
}
