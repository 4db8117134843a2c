import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type PoseData, PoseSchema } from '../../../src/schemas/pose.ts';

/** A pose of the site, read afresh so that a test may spoil it. */
export const goodPose = (id: string): PoseData =>
  PoseSchema.parse(parse(readFileSync(`content/poses/${id}.yaml`, 'utf8')));

/** The roller of a pose. */
export function rollerOf(pose: PoseData) {
  const roller = pose.props.find((prop) => prop.kind === 'roller');
  if (roller?.kind !== 'roller') throw new Error('this pose has no roller');
  return roller;
}
