import { z } from 'astro/zod';

/** Parts of the body whose axes a place or direction may refer to. */
const BODY_PARTS = [
  'pelvis',
  'chest',
  'head',
  'leftShoulder',
  'rightShoulder',
  'leftUpperArm',
  'rightUpperArm',
  'leftForearm',
  'rightForearm',
  'leftHand',
  'rightHand',
  'leftThigh',
  'rightThigh',
  'leftShin',
  'rightShin',
  'leftFoot',
  'rightFoot',
] as const;

/** Parts of the body that may be asked to rest on something. */
const CONTACT_PARTS = [
  'body',
  'torso',
  'upperBack',
  'pelvis',
  'hip',
  'head',
  'leftArm',
  'rightArm',
  'leftHand',
  'rightHand',
  'leftThigh',
  'rightThigh',
  'leftShin',
  'rightShin',
  'leftFoot',
  'rightFoot',
] as const;

/** What the builder may change so that a contact is met. */
const ADJUSTMENTS = [
  'height',
  'across',
  'pitch',
  'roll',
  'lumbar',
  'thoracic',
  'neck',
  'leftArm',
  'rightArm',
  'leftArmAcross',
  'rightArmAcross',
  'leftLeg',
  'rightLeg',
] as const;

/** Muscles that a figure can colour. */
const FIGURE_MUSCLES = [
  'calf',
  'shin',
  'hamstrings',
  'quads',
  'adductors',
  'outer-thigh',
  'glute',
  'hip-flexors',
  'thoracic',
  'shoulder-blades',
  'lats',
  'chest',
  'trunk',
  'upper-trapezius',
  'shoulder',
  'forearm',
] as const;

/** Who is drawn; builds, ages and colouring are set in `figure/skeleton/people.ts`. */
export const PEOPLE = ['ana', 'bea', 'eve', 'dan', 'max', 'sam'] as const;

const triple = (what: string) =>
  z.tuple([z.number(), z.number(), z.number()], { error: `must be three numbers: ${what}` });

const POINT = '[to the right, up, towards the viewer] in cm, floor at 0';

/** A place or direction in the room, or relative to a part of the body. */
const reference = () =>
  z.union([
    triple(POINT),
    z.strictObject({
      of: z.enum(BODY_PARTS).describe('Part whose axes count. E.g. rightShin'),
      at: triple(
        "[towards the person's left, up the body, to the front] from the upper joint, cm",
      ).describe('Place or direction in that part. E.g. [0, -20, 5]'),
    }),
  ]);

const angles = (example: string) =>
  triple('[bend forward, bend to the left, twist to the left] in degrees')
    .optional()
    .describe(
      `Degrees of [bend forward, bend to the left, twist to the left]; back and right are negative. E.g. ${example}`,
    );

const degrees = (least: number, most: number, what: string) =>
  z
    .number()
    .min(least, `must be at least ${least} degrees`)
    .max(most, `must be at most ${most} degrees`)
    .optional()
    .describe(what);

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

const PostureSchema = z.strictObject({
  pelvis: PelvisSchema.describe('Where the pelvis is and how it lies'),
  spine: SpineSchema.optional().describe('Bends of the spine'),
  leftArm: ArmSchema.optional().describe('Left arm; hanging when not given'),
  rightArm: ArmSchema.optional().describe('Right arm; hanging when not given'),
  leftLeg: LegSchema.optional().describe('Left leg; straight when not given'),
  rightLeg: LegSchema.optional().describe('Right leg; straight when not given'),
  leftBlade: bladeShift(),
  rightBlade: bladeShift(),
});

const RollerSchema = z.strictObject({
  kind: z.literal('roller'),
  at: triple(POINT).describe('Its middle. E.g. [56, 7.5, 2]'),
  axis: triple(POINT).describe('Direction of its length. E.g. [0, 0, 1]'),
  radius: z.number().min(4).max(10).default(7.5).describe('Radius, cm. E.g. 7.5'),
  length: z.number().min(20).max(100).default(45).describe('Length, cm. E.g. 46'),
});

const BallSchema = z.strictObject({
  kind: z.literal('ball'),
  at: triple(POINT).describe('Its middle. E.g. [-43, 4, 6]'),
  radius: z.number().min(2).max(8).default(3.4).describe('Radius, cm. E.g. 3.4'),
});

const MatSchema = z.strictObject({
  kind: z.literal('mat'),
  x: z.tuple([z.number(), z.number()]).describe('From left to right, cm. E.g. [-55, 108]'),
  z: z.tuple([z.number(), z.number()]).describe('From back to front, cm. E.g. [-32, 34]'),
});

const ChairSchema = z.strictObject({
  kind: z.literal('chair'),
  at: triple(POINT).describe('Middle of the seat on the floor. E.g. [0, 0, -2]'),
  facing: triple(POINT).describe('Direction of its front. E.g. [0, 0, 1]'),
  height: z.number().min(30).max(55).default(45).describe('Seat height, cm. E.g. 44'),
});

const WallSchema = z.strictObject({
  kind: z.literal('wall'),
  at: triple(POINT).describe('A place on its foot. E.g. [-20, 0, 0]'),
  facing: triple(POINT).describe('Direction it faces. E.g. [1, 0, 0]'),
  width: z.number().min(40).max(200).default(90).describe('Width shown, cm. E.g. 90'),
  height: z.number().min(60).max(210).default(138).describe('Height shown, cm. E.g. 138'),
});

const PropSchema = z.discriminatedUnion('kind', [
  RollerSchema,
  BallSchema,
  MatSchema,
  ChairSchema,
  WallSchema,
]);

const ContactSchema = z
  .strictObject({
    part: z.enum(CONTACT_PARTS).describe('Part of the body. E.g. rightShin'),
    on: z
      .enum(['floor', 'roller', 'ball', 'chair', 'wall'])
      .describe('What it rests on. E.g. roller'),
    adjust: z
      .enum(ADJUSTMENTS)
      .optional()
      .describe(
        'What may move so that it rests; without it the contact is only proven. E.g. height',
      ),
    press: z
      .number()
      .min(0)
      .max(2.4)
      .default(0.7)
      .describe('How far soft tissue gives way, cm. E.g. 0.7'),
    at: z
      .enum(['start', 'end'])
      .optional()
      .describe('Only proven there, as for a knee that is lowered to the floor. E.g. end'),
  })
  .refine((contact) => !(contact.at && contact.adjust), {
    error: 'has both at and adjust: what is solved must hold for the whole movement',
  });

const ArrowSchema = z.strictObject({
  points: z
    .array(triple(POINT))
    .min(2)
    .max(4)
    .describe('Places it passes. E.g. [[40, 0, 30], ...]'),
  both: z.boolean().default(false).describe('Heads at both ends. E.g. true'),
});

const SIDES = ['left', 'right', 'both'] as const;

/** One picture: a person, props, a start posture and what moves. The file name is its id. */
export const PoseSchema = z
  .strictObject({
    name: z.string().min(3).max(60).describe('What is shown, as a title. E.g. Calf roll'),
    position: z
      .string()
      .min(8)
      .max(120)
      .regex(/[^.]$/, 'needs no full stop')
      .describe('The posture in words. E.g. Sitting on the floor with one leg on the roller'),
    movement: z
      .string()
      .max(140)
      .regex(/[.]$/, 'must end with a full stop')
      .optional()
      .describe('What moves, verb first. E.g. Roll from the ankle to below the knee.'),
    person: z.enum(PEOPLE).describe('Who is drawn. E.g. dan'),
    gaze: z
      .enum(['open', 'closed'])
      .default('open')
      .describe('Eyes open where one looks somewhere, closed where one rests. E.g. open'),
    view: z
      .strictObject({
        turn: degrees(-180, 180, 'Camera moved to the right around the scene, degrees. E.g. 14'),
        above: degrees(-10, 60, 'Camera raised, degrees. E.g. 9'),
      })
      .describe('Where it is seen from'),
    props: z.array(PropSchema).describe('Roller, ball, mat, chair, wall'),
    targets: z
      .array(
        z.strictObject({
          muscle: z.enum(FIGURE_MUSCLES).describe('Muscle in clay. E.g. calf'),
          side: z.enum(SIDES).describe('Which side. E.g. right'),
        }),
      )
      .describe('What is worked'),
    inset: z
      .strictObject({
        turn: degrees(-180, 180, 'Camera around the same scene, degrees. E.g. 194'),
        above: degrees(-80, 80, 'Camera raised, degrees. E.g. -20'),
        around: reference().describe(
          'Middle of the round picture. E.g. {of: chest, at: [0, 0, 0]}',
        ),
        radius: z.number().min(12).max(40).describe('Radius shown, cm. E.g. 24'),
      })
      .optional()
      .describe('A round picture from another side, where the camera cannot see the muscle'),
    start: PostureSchema.describe('Posture at the start'),
    end: PostureSchema.partial().optional().describe('What differs at the end of the movement'),
    rollerTo: triple(POINT)
      .optional()
      .describe('Where the roller is at the end, when it moves with the arms. E.g. [95, 7.5, 0]'),
    show: z
      .enum(['ghost', 'pair'])
      .default('ghost')
      .describe('End as a pale shape behind the start, or beside it. E.g. pair'),
    roll: z
      .strictObject({
        by: triple(POINT).describe('How far the body travels, cm; the roller goes half as far'),
        carry: z
          .array(z.enum(['leftArm', 'rightArm', 'leftLeg', 'rightLeg']))
          .default([])
          .describe('Limbs that travel too; the others stay planted. E.g. [rightLeg]'),
      })
      .optional()
      .describe('Rolling instead of an end posture'),
    contacts: z.array(ContactSchema).min(1).describe('What must rest on what'),
    arrows: z.array(ArrowSchema).default([]).describe('Quiet arrows for the movement'),
    breath: z.boolean().default(false).describe('Small marks of breath at the mouth. E.g. true'),
  })
  .refine((pose) => !(pose.end && pose.roll), {
    error: 'has both end and roll: a figure shows one movement, keep one of them',
  });

export type PoseData = z.infer<typeof PoseSchema>;
export type PosePosture = z.infer<typeof PostureSchema>;
export type PoseArm = z.infer<typeof ArmSchema>;
export type PoseLeg = z.infer<typeof LegSchema>;
export type PoseSpine = z.infer<typeof SpineSchema>;
export type PoseProp = z.infer<typeof PropSchema>;
export type PoseContact = z.infer<typeof ContactSchema>;
export type PoseReference = z.infer<ReturnType<typeof reference>>;
export type BodyPart = (typeof BODY_PARTS)[number];
export type ContactPart = (typeof CONTACT_PARTS)[number];
export type Adjustment = (typeof ADJUSTMENTS)[number];
export type FigureMuscle = (typeof FIGURE_MUSCLES)[number];
export type Person = (typeof PEOPLE)[number];
export type PropOf<Kind extends PoseProp['kind']> = Extract<PoseProp, { kind: Kind }>;
