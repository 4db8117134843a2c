import { z } from 'astro/zod';
import { degrees, POINT, reference, triple } from './pose-place.ts';
import { PostureSchema } from './pose-posture.ts';
import { PropSchema } from './pose-props.ts';
import { mixedWays } from './pose-ways.ts';
import { ADJUSTMENTS, CONTACT_PARTS, FIGURE_MUSCLES, PEOPLE } from './pose-words.ts';

const ContactSchema = z
  .strictObject({
    part: z.enum(CONTACT_PARTS).describe('Part of the body. E.g. rightShin'),
    on: z
      .enum(['floor', 'roller', 'ball', 'cushion', 'chair', 'wall'])
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
  at: z
    .enum(['start', 'end'])
    .optional()
    .describe('Picture of a pair it stands in; the end when not given. E.g. start'),
});

const MeasureSchema = z.strictObject({
  from: triple(POINT).describe('Where the distance begins. E.g. [54, 0, 9]'),
  to: triple(POINT).describe('Where it ends. E.g. [61, 0, 9]'),
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
    props: z.array(PropSchema).describe('Roller, ball, cushion, mat, chair, wall'),
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
    measures: z
      .array(MeasureSchema)
      .optional()
      .describe('Distances to measure, at the end of a movement. E.g. [{from: [54, 0, 9], ...}]'),
    breath: z.boolean().default(false).describe('Small marks of breath at the mouth. E.g. true'),
  })
  .refine((pose) => !(pose.end && pose.roll), {
    error: 'has both end and roll: a figure shows one movement, keep one of them',
  })
  .refine((pose) => pose.show === 'pair' || pose.arrows.every(({ at }) => !at), {
    error: 'has an arrow with at, but show is not pair: there is one picture only',
  })
  .superRefine(({ start, end }, context) => {
    for (const message of mixedWays(start, end ?? {})) {
      context.addIssue({ code: 'custom', path: ['end'], message });
    }
  });

export type PoseData = z.infer<typeof PoseSchema>;
export type PoseContact = z.infer<typeof ContactSchema>;
