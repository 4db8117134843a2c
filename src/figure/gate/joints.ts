import type { PosePosture } from '../../schemas/pose-posture.ts';
import { limbKey, SIDES, type Side, signOf } from '../skeleton/side.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { inwardDirection } from '../space/frame.ts';
import { clamp, degrees } from '../space/number.ts';
import { cross, dot, negate, unit, type Vector } from '../space/vector.ts';
import type { Movement } from './ranges.ts';

/** One joint angle of a posture, degrees. */
export interface JointAngle {
  readonly movement: Movement;
  readonly side: Side | undefined;
  readonly value: number;
}

const angleOf = (y: number, x: number): number => degrees(Math.atan2(y, x));

/**
 * Rotation about the bone in the clinical joint convention (Grood & Suntay): flexion about the
 * parent's sideways axis, abduction about the floating axis, what is left is rotation.
 */
function rotation(parentLeft: Vector, boneUp: Vector, boneFront: Vector): number {
  const neutral = unit(cross(parentLeft, boneUp));
  return angleOf(dot(cross(neutral, boneFront), boneUp), dot(neutral, boneFront));
}

function spineAngles({ spine = {} }: PosePosture): JointAngle[] {
  const none: Vector = [0, 0, 0];
  const neck = spine.neck ?? none;
  const head = spine.head ?? none;
  const zones = [
    ['lumbar', spine.lumbar ?? none],
    ['thoracic', spine.thoracic ?? none],
    ['neck', [neck[0] + head[0], neck[1] + head[1], neck[2] + head[2]]],
  ] as const;
  const twist = (spine.lumbar?.[2] ?? 0) + (spine.thoracic?.[2] ?? 0);
  const trunk: JointAngle = { movement: 'trunk twist', side: undefined, value: twist };
  const perZone = zones.flatMap(([zone, [flexion, sideBend, twist]]): JointAngle[] => [
    { movement: `${zone} flexion`, side: undefined, value: flexion },
    { movement: `${zone} side bend`, side: undefined, value: sideBend },
    { movement: `${zone} twist`, side: undefined, value: twist },
  ]);
  return [...perZone, trunk];
}

function legAngles(posture: PosePosture, skeleton: Skeleton, side: Side): JointAngle[] {
  const { pelvis } = skeleton;
  const { thigh, shin, foot } = skeleton[side];
  const sign = signOf(side);
  const down = inwardDirection(pelvis, negate(thigh.y));
  const toes = inwardDirection(shin, foot.z);
  const kneeBend = angleOf(dot(cross(thigh.y, shin.y), thigh.x), dot(thigh.y, shin.y));
  const written = posture[limbKey(side, 'Leg')]?.joints?.bend;
  return [
    { movement: 'hip flexion', side, value: angleOf(down[2], -down[1]) },
    {
      movement: 'hip abduction',
      side,
      value: degrees(Math.asin(clamp(sign * down[0], -1, 1))),
    },
    { movement: 'hip rotation out', side, value: sign * rotation(pelvis.x, thigh.y, thigh.z) },
    { movement: 'knee bend', side, value: written ?? kneeBend },
    { movement: 'ankle point', side, value: angleOf(-toes[1], toes[2]) },
  ];
}

function armAngles(posture: PosePosture, skeleton: Skeleton, side: Side): JointAngle[] {
  const { upperArm, forearm, hand } = skeleton[side];
  const down = inwardDirection(skeleton.chest, negate(upperArm.y));
  const elbow = degrees(Math.acos(clamp(dot(upperArm.y, forearm.y), -1, 1)));
  const written = posture[limbKey(side, 'Arm')]?.joints?.bend;
  const fingers = inwardDirection(hand, negate(forearm.y));
  const isLow = down[1] < -0.35;
  return [
    {
      movement: 'shoulder elevation',
      side,
      value: degrees(Math.acos(clamp(-down[1], -1, 1))),
    },
    {
      movement: 'shoulder backwards',
      side,
      value: isLow
        ? angleOf(-down[2], -down[1])
        : Math.min(60, angleOf(-down[2], Math.abs(down[0]))),
    },
    { movement: 'elbow bend', side, value: written ?? elbow },
    { movement: 'wrist extension', side, value: angleOf(fingers[2], -fingers[1]) },
    {
      movement: 'wrist side bend',
      side,
      value: degrees(Math.asin(clamp(fingers[0], -1, 1))),
    },
  ];
}

/** Every joint angle of a posture that has a range. */
export function jointAngles(posture: PosePosture, skeleton: Skeleton): JointAngle[] {
  return [
    ...spineAngles(posture),
    ...SIDES.flatMap((side) => [
      ...legAngles(posture, skeleton, side),
      ...armAngles(posture, skeleton, side),
    ]),
  ];
}
