import type { PosePosture } from '../../schemas/pose-posture.ts';
import { type Frame, frameAlong, moveTo, place } from '../space/frame.ts';
import { type ArmFrames, solveArm } from './arm.ts';
import { girdleOf, restingShoulder } from './girdle.ts';
import { type LegFrames, solveLeg } from './leg.ts';
import type { Build } from './people.ts';
import { type PartFrames, refersTo } from './reference.ts';
import { limbKey, partKey, SIDES, type Side } from './side.ts';
import { bendSpine, type SpineStation, spineAt } from './spine.ts';

/** Arm and leg of one side, and how the fingers are held. */
interface SideFrames extends Omit<ArmFrames, 'short'>, Omit<LegFrames, 'short'> {
  readonly curl: number;
  readonly spread: number;
  readonly thumb: number;
}

/** Every bone of a posture as a frame at its upper joint. */
export interface Skeleton {
  readonly build: Build;
  readonly pelvis: Frame;
  readonly spine: readonly SpineStation[];
  readonly chest: Frame;
  readonly head: Frame;
  readonly left: SideFrames;
  readonly right: SideFrames;
  /** Targets out of reach, in words. */
  readonly unreached: readonly string[];
}

/** Which of two limbs to build first: the one that the other refers to. */
function orderFor(posture: PosePosture, limb: 'Arm' | 'Leg'): readonly Side[] {
  return refersTo(posture[limbKey('left', limb)], 'right') ? ['right', 'left'] : SIDES;
}

const tooShort = (limb: string, short: number): string[] =>
  short > 0.5 ? [`${limb} is ${short.toFixed(1)} cm short of its target`] : [];

function solveLegs(parts: PartFrames, posture: PosePosture, pelvis: Frame) {
  const legs: Partial<Record<Side, LegFrames>> = {};
  for (const side of orderFor(posture, 'Leg')) {
    const leg = solveLeg(parts, pelvis, side, posture[limbKey(side, 'Leg')] ?? {});
    legs[side] = leg;
    parts[partKey(side, 'Thigh')] = leg.thigh;
    parts[partKey(side, 'Shin')] = leg.shin;
    parts[partKey(side, 'Foot')] = leg.foot;
  }
  return legs as Record<Side, LegFrames>;
}

function solveArms(parts: PartFrames, posture: PosePosture, chest: Frame, width: number) {
  const arms: Partial<Record<Side, ArmFrames>> = {};
  for (const side of SIDES) {
    parts[partKey(side, 'Shoulder')] = moveTo(chest, place(chest, restingShoulder(side, width)));
  }
  for (const side of orderFor(posture, 'Arm')) {
    const girdle = girdleOf(chest, side, width, posture[limbKey(side, 'Blade')] ?? [0, 0]);
    const pose = posture[limbKey(side, 'Arm')] ?? { joints: { abduct: 6, bend: 8 } };
    const arm = solveArm(parts, chest, girdle, side, pose);
    arms[side] = arm;
    parts[partKey(side, 'Shoulder')] = moveTo(chest, arm.shoulder);
    parts[partKey(side, 'UpperArm')] = arm.upperArm;
    parts[partKey(side, 'Forearm')] = arm.forearm;
    parts[partKey(side, 'Hand')] = arm.hand;
  }
  return arms as Record<Side, ArmFrames>;
}

/**
 * Places every bone. Lengths never change; a target out of reach is reported, not stretched to.
 * @throws PoseError when the posture refers to a part that is built later
 */
export function solveSkeleton(posture: PosePosture, build: Build): Skeleton {
  const pelvis = frameAlong(posture.pelvis.at, posture.pelvis.up, posture.pelvis.front);
  const spine = bendSpine(pelvis, posture.spine ?? {});
  const chest = spineAt(spine, 45);
  const top = spineAt(spine, 67);
  const head = moveTo(top, place(top, [0, 2.4, 2.4]));
  const parts: PartFrames = { pelvis, chest, head };
  const legs = solveLegs(parts, posture, pelvis);
  const arms = solveArms(parts, posture, chest, build.shoulders);
  const sideOf = (side: Side): SideFrames => {
    const arm = posture[limbKey(side, 'Arm')];
    return {
      ...legs[side],
      ...arms[side],
      curl: arm?.curl ?? 18,
      spread: arm?.spread ?? 4,
      thumb: arm?.thumb ?? 0,
    };
  };
  const unreached = SIDES.flatMap((side) => [
    ...tooShort(`${side} leg`, legs[side].short),
    ...tooShort(`${side} arm`, arms[side].short),
  ]);
  return {
    build,
    pelvis,
    spine,
    chest,
    head,
    left: sideOf('left'),
    right: sideOf('right'),
    unreached,
  };
}
