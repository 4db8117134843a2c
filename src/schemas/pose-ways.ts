import type { PoseArm, PoseLeg, PosePosture } from './pose-posture.ts';

/** The ways to say where a limb is; the first that is given counts. */
const ARM_WAYS = ['joints', 'elbowAt', 'towards', 'hand', 'wrist'] as const;
const LEG_WAYS = ['joints', 'kneeAt', 'ankle', 'sole'] as const;
const ARMS = ['leftArm', 'rightArm'] as const;
const LEGS = ['leftLeg', 'rightLeg'] as const;

type Changes = { readonly [Part in keyof PosePosture]?: PosePosture[Part] | undefined };

const armWay = (arm: PoseArm | undefined) => ARM_WAYS.find((way) => arm?.[way] !== undefined);
const legWay = (leg: PoseLeg | undefined) => LEG_WAYS.find((way) => leg?.[way] !== undefined);

/**
 * Limbs that start and end of a movement give in different ways: nothing lies between a place and
 * an angle, so the limb would jump.
 * @returns a sentence for each
 */
export function mixedWays(start: PosePosture, end: Changes): string[] {
  const ways = [
    ...ARMS.map((limb) => [limb, armWay(start[limb]), armWay(end[limb])] as const),
    ...LEGS.map((limb) => [limb, legWay(start[limb]), legWay(end[limb])] as const),
  ];
  return ways
    .filter(([, from, to]) => from && to && from !== to)
    .map(
      ([limb, from, to]) =>
        `start gives ${limb} by "${from}", end by "${to}": give both in the same way, or it jumps`,
    );
}
