import { z } from 'astro/zod';
import { POINT, triple } from './pose-place.ts';

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

const CushionSchema = z.strictObject({
  kind: z.literal('cushion'),
  at: triple(POINT).describe('Middle of its underside. E.g. [-60, 0, 0]'),
  axis: triple(POINT).describe('Direction of its length, level. E.g. [0, 0, 1]'),
  length: z.number().min(20).max(70).default(42).describe('Length, cm. E.g. 42'),
  width: z.number().min(15).max(50).default(28).describe('Width, cm. E.g. 28'),
  height: z.number().min(3).max(20).default(8).describe('Height when pressed, cm. E.g. 8'),
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

/** Something that is not the body. */
export const PropSchema = z.discriminatedUnion('kind', [
  RollerSchema,
  BallSchema,
  CushionSchema,
  MatSchema,
  ChairSchema,
  WallSchema,
]);

export type PoseProp = z.infer<typeof PropSchema>;
export type PropOf<Kind extends PoseProp['kind']> = Extract<PoseProp, { kind: Kind }>;
