import { z } from 'astro/zod';
import { degrees, POINT, reference, triple } from './pose-place.ts';

const angles = (example: string) =>
  triple('[bend forward, bend to the left, twist to the left] in degrees')
    .optional()
    .describe(
      `Degrees of [bend forward, bend to the left, twist to the left]; back and right are negative. E.g. ${example}`,
    );

const PelvisSchema = z.strictObject({
  at: triple(POINT).describe('Middle between the hip joints, cm. E.g. [0, 18, 0]'),
  up: triple(POINT).describe('Direction from the hips to the waist. E.g. [-0.5, 0.87, 0]'),
  front: triple(POINT).describe('Direction the belly faces. E.g. [0.87, 0.5, 0]'),
});

const SpineSchema = z.strictObject({
  lumbar: angles('[8, 0, 0]'),
  thoracic: angles('[-12, 0, 0]'),
  neck: angles('[6, 0, 0]'),
  head: angles('[4, 0, 0]'),
});

const JointsSchema = z.strictObject({
  flex: degrees(-180, 180, 'Forward from hanging, degrees. E.g. 40'),
  abduct: degrees(-180, 180, 'Sideways from the body, degrees. E.g. 20'),
  rotate: degrees(-180, 180, 'Turned outwards about its length, degrees. E.g. 10'),
  bend: degrees(-180, 180, 'Bend of knee or elbow, degrees. E.g. 90'),
});

const ArmSchema = z.strictObject({
  hand: reference().optional().describe('Where the palm is. E.g. [-35, 0, 19]'),
  wrist: reference().optional().describe('Where the wrist is instead. E.g. [101, 18, -14]'),
  elbowAt: reference().optional().describe('Where the elbow rests. E.g. [46, 3, 18]'),
  towards: reference().optional().describe('Direction of an arm held out. E.g. [-1, 0, 0]'),
  joints: JointsSchema.optional().describe('Angles instead of places. E.g. {flex: 20, bend: 30}'),
  elbow: reference().optional().describe('Direction the elbow points. E.g. [-1, 0, 0.2]'),
  bend: degrees(0, 150, 'Elbow bend of an arm held out, degrees. E.g. 12'),
  palm: reference().optional().describe('Direction the palm faces. E.g. [0, -1, 0]'),
  fingers: reference().optional().describe('Direction the fingers point. E.g. [0, 0, 1]'),
  turn: degrees(-90, 200, 'Forearm turn: 0 palm forward, 90 palm to the thigh. E.g. 70'),
  wristBend: degrees(-90, 90, 'Wrist bend towards the palm, degrees. E.g. 10'),
  curl: degrees(0, 110, 'Curl of the fingers, degrees. E.g. 18'),
  spread: degrees(0, 15, 'Angle between the fingers, degrees. E.g. 4'),
  thumb: z.number().min(-1).max(1).optional().describe('Thumb out (1) or in (-1). E.g. 0'),
});

const LegSchema = z.strictObject({
  sole: reference().optional().describe('Place under the ankle on the sole. E.g. [21, 0, -13]'),
  ankle: reference().optional().describe('Where the ankle is instead. E.g. [82, 23, 8]'),
  kneeAt: reference().optional().describe('Where the knee rests. E.g. [32, 5, 16]'),
  joints: JointsSchema.optional().describe('Angles instead of places. E.g. {flex: 10, bend: 5}'),
  knee: reference().optional().describe('Direction the knee points. E.g. [0.2, 1, 0]'),
  toes: reference().optional().describe('Direction the toes point. E.g. [1, 0, 0]'),
  instep: reference().optional().describe('Direction the top of the foot faces. E.g. [0, 1, 0]'),
  point: degrees(-30, 70, 'Toes pointed away from the shin, degrees. E.g. 20'),
});

const bladeShift = () =>
  z
    .tuple([z.number().min(-5).max(5), z.number().min(-5).max(6)])
    .optional()
    .describe('Shoulder blade moved [up, forward], cm. E.g. [0, 4]');

/** How a person is held. */
export const PostureSchema = z.strictObject({
  pelvis: PelvisSchema.describe('Where the pelvis is and how it lies'),
  spine: SpineSchema.optional().describe('Bends of the spine'),
  leftArm: ArmSchema.optional().describe('Left arm; hanging when not given'),
  rightArm: ArmSchema.optional().describe('Right arm; hanging when not given'),
  leftLeg: LegSchema.optional().describe('Left leg; straight when not given'),
  rightLeg: LegSchema.optional().describe('Right leg; straight when not given'),
  leftBlade: bladeShift(),
  rightBlade: bladeShift(),
});

export type PosePosture = z.infer<typeof PostureSchema>;
export type PoseArm = z.infer<typeof ArmSchema>;
export type PoseLeg = z.infer<typeof LegSchema>;
export type PoseSpine = z.infer<typeof SpineSchema>;
