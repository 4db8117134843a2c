import { createHash } from 'node:crypto';
import type { PoseData } from '../../schemas/pose.ts';
import { PEOPLE } from '../skeleton/people.ts';
import { ENGINE_VERSION } from '../version.ts';

/** Finished figures are traced at this many pixels per cm. */
export const FINISHED_SCALE = 7;

/** Movements, which show many moments, are traced at this many pixels per cm. */
export const MOVING_SCALE = 4;

/** Short fingerprint of a pose's data, its person and the engine: equal means equally drawn. */
export function fingerprintOf(pose: PoseData): string {
  const engine = [ENGINE_VERSION, FINISHED_SCALE, MOVING_SCALE];
  const source = JSON.stringify([engine, PEOPLE[pose.person], pose]);
  return createHash('sha256').update(source).digest('hex').slice(0, 12);
}

/** Fingerprint of the body map. */
export function mapFingerprint(): string {
  return createHash('sha256').update(`map ${ENGINE_VERSION}`).digest('hex').slice(0, 12);
}

/** Fingerprint that a drawn figure carries, if any. */
export const carriedBy = (svg: string): string | undefined =>
  svg.match(/ data-source="([0-9a-f]+)"/)?.[1];

/** A figure with its fingerprint. */
export const stamped = (svg: string, fingerprint: string): string =>
  svg.replace('<svg ', `<svg data-source="${fingerprint}" `);
