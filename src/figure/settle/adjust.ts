import type { PoseReference } from '../../schemas/pose-place.ts';
import type { PoseArm, PoseLeg, PosePosture } from '../../schemas/pose-posture.ts';
import type { Adjustment } from '../../schemas/pose-words.ts';
import { radians } from '../space/number.ts';
import { cross, rotate, unit, type Vector } from '../space/vector.ts';

type Triple = [number, number, number];

const copy = (v: Vector): Triple => [v[0], v[1], v[2]];

/** The same place, moved by some cm; places relative to the body stay. */
function moved(
  reference: PoseReference | undefined,
  [x, y]: readonly [x: number, y: number],
): PoseReference | undefined {
  if (!Array.isArray(reference)) return reference;
  return [reference[0] + x, reference[1] + y, reference[2]];
}

function armMoved(arm: PoseArm | undefined, by: readonly [x: number, y: number]): PoseArm {
  return {
    ...arm,
    hand: moved(arm?.hand, by),
    wrist: moved(arm?.wrist, by),
    elbowAt: moved(arm?.elbowAt, by),
  };
}

function legLifted(leg: PoseLeg | undefined, by: number): PoseLeg {
  return { ...leg, ankle: moved(leg?.ankle, [0, by]), sole: moved(leg?.sole, [0, by]) };
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
      return { ...posture, [what]: armMoved(posture[what], [0, by]) };
    case 'leftArmAcross':
      return { ...posture, leftArm: armMoved(posture.leftArm, [by, 0]) };
    case 'rightArmAcross':
      return { ...posture, rightArm: armMoved(posture.rightArm, [by, 0]) };
    case 'leftLeg':
    case 'rightLeg':
      return { ...posture, [what]: legLifted(posture[what], by) };
  }
}
