import type { ContactPart } from '../../schemas/pose-words.ts';
import type { Body } from '../flesh/body.ts';
import type { Selection } from '../flesh/field.ts';
import type { FleshPart, Primitive } from '../flesh/primitive.ts';
import type { Side } from '../skeleton/side.ts';

const isPart =
  (side: Side | undefined, ...parts: FleshPart[]) =>
  (piece: Primitive): boolean =>
    parts.includes(piece.part) && (!side || piece.side === side);

const TESTS: Readonly<Record<ContactPart, (piece: Primitive) => boolean>> = {
  body: () => true,
  torso: isPart(undefined, 'torso'),
  upperBack: isPart(undefined, 'torso'),
  pelvis: isPart(undefined, 'pelvis', 'torso'),
  hip: isPart(undefined, 'pelvis', 'thigh'),
  head: isPart(undefined, 'head', 'hair'),
  leftArm: isPart('left', 'upperArm', 'forearm', 'hand'),
  rightArm: isPart('right', 'upperArm', 'forearm', 'hand'),
  leftHand: isPart('left', 'hand'),
  rightHand: isPart('right', 'hand'),
  leftThigh: isPart('left', 'thigh'),
  rightThigh: isPart('right', 'thigh'),
  leftShin: isPart('left', 'shin'),
  rightShin: isPart('right', 'shin'),
  leftFoot: isPart('left', 'foot'),
  rightFoot: isPart('right', 'foot'),
};

/** Heights along the spine that count for parts of the trunk, cm above the hip joints. */
export const SPINE_LIMITS: Partial<Record<ContactPart, { from: number; to: number }>> = {
  pelvis: { from: -99, to: 8 },
  upperBack: { from: 28, to: 99 },
};

/** Whether a piece bears: tied hair gives way when a head is laid down. */
export const isFirm = (piece: Primitive): boolean => piece.detail !== 'tied';

/** The flesh that a contact speaks of. */
export const fleshOf = (body: Body, part: ContactPart): Selection =>
  body.field.only((piece) => isFirm(piece) && TESTS[part](piece));
