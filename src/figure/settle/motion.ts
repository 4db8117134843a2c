import type { PoseData } from '../../schemas/pose.ts';
import type { PoseReference } from '../../schemas/pose-place.ts';
import type { PoseArm, PoseLeg, PosePosture } from '../../schemas/pose-posture.ts';
import type { PoseProp } from '../../schemas/pose-props.ts';
import type { Build } from '../skeleton/people.ts';
import { add, type Vector } from '../space/vector.ts';
import { settle } from './settle.ts';

/** One moment of a movement, brought to rest. */
export interface Moment {
  /** 0 at the start, 1 at the end. */
  readonly time: number;
  readonly posture: PosePosture;
  readonly props: readonly PoseProp[];
  /** What the contacts miss, cm. */
  readonly miss: number;
}

/** Longest stretch between two settled moments, so that the solution cannot jump. */
const STRIDE = 0.2;

/** Blend of two plain values: numbers mix, lists and objects mix member by member, others stay. */
function mixed(a: unknown, b: unknown, t: number): unknown {
  if (a === undefined) return b;
  if (b === undefined) return a;
  if (typeof a === 'number' && typeof b === 'number') return a + (b - a) * t;
  if (Array.isArray(a) && Array.isArray(b)) return a.map((value, i) => mixed(value, b[i], t));
  if (typeof a === 'object' && typeof b === 'object' && a && b) {
    const left = a as Record<string, unknown>;
    const right = b as Record<string, unknown>;
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return Object.fromEntries([...keys].map((key) => [key, mixed(left[key], right[key], t)]));
  }
  return a;
}

function shifted(reference: PoseReference | undefined, by: Vector): PoseReference | undefined {
  if (!Array.isArray(reference)) return reference;
  const [x, y, z] = add(reference as Vector, by);
  return [x, y, z];
}

function armShifted(arm: PoseArm, by: Vector): PoseArm {
  return {
    ...arm,
    hand: shifted(arm.hand, by),
    wrist: shifted(arm.wrist, by),
    elbowAt: shifted(arm.elbowAt, by),
  };
}

function legShifted(leg: PoseLeg, by: Vector): PoseLeg {
  return {
    ...leg,
    sole: shifted(leg.sole, by),
    ankle: shifted(leg.ankle, by),
    kneeAt: shifted(leg.kneeAt, by),
  };
}

interface Scene {
  readonly posture: PosePosture;
  readonly props: readonly PoseProp[];
}

/** The body travels, limbs that are not carried stay planted, the roller goes half as far. */
function rolledScene(pose: PoseData, roll: NonNullable<PoseData['roll']>): Scene {
  const { by, carry } = roll;
  const half: Vector = [by[0] / 2, by[1] / 2, by[2] / 2];
  const [x, y, z] = add(pose.start.pelvis.at, by);
  const posture: PosePosture = { ...pose.start, pelvis: { ...pose.start.pelvis, at: [x, y, z] } };
  for (const limb of carry) {
    if (limb === 'leftArm' || limb === 'rightArm') {
      const arm = posture[limb];
      if (arm) posture[limb] = armShifted(arm, by);
    } else {
      const leg = posture[limb];
      if (leg) posture[limb] = legShifted(leg, by);
    }
  }
  const props = pose.props.map((prop): PoseProp => {
    if (prop.kind !== 'roller' && prop.kind !== 'ball') return prop;
    const [px, py, pz] = add(prop.at, half);
    return { ...prop, at: [px, py, pz] };
  });
  return { posture, props };
}

/** Posture and props at the end of the movement, not yet brought to rest. */
function endScene(pose: PoseData): Scene {
  if (pose.roll) return rolledScene(pose, pose.roll);
  const posture = { ...pose.start, ...pose.end } as PosePosture;
  const to = pose.rollerTo;
  const props = pose.props.map((prop) =>
    prop.kind === 'roller' && to ? { ...prop, at: to } : prop,
  );
  return { posture, props };
}

const STRAIGHT: [number, number, number] = [0, 0, 0];

/** A part of the spine that only the end names is straight at the start, not bent from the start on. */
function startPosture({ start, end }: PoseData): PosePosture {
  const named = Object.keys(end?.spine ?? {}).map((zone) => [zone, STRAIGHT]);
  return end?.spine ? { ...start, spine: { ...Object.fromEntries(named), ...start.spine } } : start;
}

/** Whether anything moves. */
export const moves = (pose: PoseData): boolean => pose.end !== undefined || pose.roll !== undefined;

/**
 * The movement at the given times, each moment settled with the one before as first guess.
 * @param times rising, from 0 (start) to 1 (end)
 */
export function momentsOf(pose: PoseData, build: Build, times: readonly number[]): Moment[] {
  const start = startPosture(pose);
  const end = endScene(pose);
  let guess: readonly number[] | undefined;
  const momentAt = (time: number): Moment => {
    const posture = mixed(start, end.posture, time) as PosePosture;
    const props = mixed(pose.props, end.props, time) as PoseProp[];
    const settled = settle(posture, build, props, pose.contacts, guess);
    guess = settled.moved;
    return { time, posture: settled.posture, props, miss: settled.miss };
  };
  let current = momentAt(0);
  return times.map((time) => {
    const from = current.time;
    const strides = Math.ceil((time - from) / STRIDE - 1e-9);
    for (let i = 1; i <= strides; i++) current = momentAt(from + ((time - from) * i) / strides);
    return current;
  });
}
