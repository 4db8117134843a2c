import type { PoseReference } from '../../schemas/pose-place.ts';
import type { BodyPart } from '../../schemas/pose-words.ts';
import { type Frame, outward, place } from '../space/frame.ts';
import { unit, type Vector } from '../space/vector.ts';

/** Frames of the parts that are already built. */
export type PartFrames = Partial<Record<BodyPart, Frame>>;

/** A pose that contradicts itself and cannot be built at all. */
export class PoseError extends Error {
  override name = 'PoseError';
}

function frameOf(parts: PartFrames, part: BodyPart): Frame {
  const frame = parts[part];
  if (!frame) {
    throw new PoseError(
      `refers to ${part}, which is built later; legs are built before arms, and of two legs (or arms) the one that is referred to comes first`,
    );
  }
  return frame;
}

const isRelative = (
  reference: PoseReference,
): reference is Exclude<PoseReference, readonly unknown[]> => !Array.isArray(reference);

/** World point of a reference, cm. @throws PoseError when the part is not built yet */
export function pointOf(parts: PartFrames, reference: PoseReference): Vector {
  return isRelative(reference) ? place(frameOf(parts, reference.of), reference.at) : reference;
}

/** World direction of a reference, length 1. @throws PoseError when the part is not built yet */
export function directionOf(parts: PartFrames, reference: PoseReference): Vector {
  return unit(
    isRelative(reference) ? outward(frameOf(parts, reference.of), reference.at) : reference,
  );
}

/** Whether any place or direction of a limb refers to a part whose name starts with `prefix`. */
export function refersTo(limb: object | undefined, prefix: string): boolean {
  return Object.values(limb ?? {}).some(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'of' in value &&
      String(value.of).startsWith(prefix),
  );
}
