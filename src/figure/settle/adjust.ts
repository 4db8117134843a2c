import type {
  Adjustment,
  PoseArm,
  PoseLeg,
  PosePosture,
  PoseReference,
} from '../../schemas/pose.ts';
import { radians } from '../space/number.ts';
import { cross, rotate, unit, type Vector } from '../space/vector.ts';

type Triple = [number, number, number];

const copy = (v: Vector): Triple => [v[0], v[1], v[2]];

/** The same place, higher by some cm; places relative to the body stay. */
function lifted(reference: PoseReference | undefined, by: number): PoseReference | undefined {
  if (!Array.isArray(reference)) return reference;
  return [reference[0], reference[1] + by, reference[2]];
}

function liftedArm(arm: PoseArm | undefined, by: number): PoseArm {
  return {
    ...arm,
    hand: lifted(arm?.hand, by),
    wrist: lifted(arm?.wrist, by),
    elbowAt: lifted(arm?.elbowAt, by),
  };
}

function liftedLeg(leg: PoseLeg | undefined, by: number): PoseLeg {
  return { ...leg, ankle: lifted(leg?.ankle, by), sole: lifted(leg?.sole, by) };
}

function pelvisMoved(posture: PosePosture, x: number, y: number): PosePosture {
  const { at } = posture.pelvis;
  return { ...posture, pelvis: { ...posture.pelvis, at: [at[0] + x, at[1] + y, at[2]] } };
}

function pelvisTurned(posture: PosePosture, axis: Vector, by: number): PosePosture {
  const { up, front } = posture.pelvis;
  const turned = (v: Vector): Triple => copy(rotate(v, axis, radians(by)));
  return { ...posture, pelvis: { ...posture.pelvis, up: turned(up), front: turned(front) } };
}

function spineBent(
  posture: PosePosture,
  zone: 'lumbar' | 'thoracic' | 'neck',
  by: number,
): PosePosture {
  const [flexion = 0, side = 0, twist = 0] = posture.spine?.[zone] ?? [];
  return { ...posture, spine: { ...posture.spine, [zone]: [flexion + by, side, twist] } };
}

/** Whether an adjustment is an angle in degrees rather than a length in cm. */
export const isAngle = (adjustment: Adjustment): boolean =>
  ['pitch', 'roll', 'lumbar', 'thoracic', 'neck'].includes(adjustment);

/** The posture with one thing changed, by cm or degrees. */
export function adjusted(posture: PosePosture, what: Adjustment, by: number): PosePosture {
  const { up, front } = posture.pelvis;
  switch (what) {
    case 'height':
      return pelvisMoved(posture, 0, by);
    case 'across':
      return pelvisMoved(posture, by, 0);
    case 'pitch':
      return pelvisTurned(posture, unit(cross(up, front)), by);
    case 'roll':
      return pelvisTurned(posture, unit(front), by);
    case 'lumbar':
    case 'thoracic':
    case 'neck':
      return spineBent(posture, what, by);
    case 'leftArm':
    case 'rightArm':
      return { ...posture, [what]: liftedArm(posture[what], by) };
    case 'leftLeg':
    case 'rightLeg':
      return { ...posture, [what]: liftedLeg(posture[what], by) };
  }
}
