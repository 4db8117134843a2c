import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type PoseData, PoseSchema } from '../../schemas/pose.ts';

/** Folders, from the root of the repository. */
export const POSES = 'content/poses';
export const FIGURES = 'src/figures';
export const MOVING = 'src/figures/moving';

/** A pose file that does not fit the schema. */
class PoseFileError extends Error {
  override name = 'PoseFileError';
}

/** Reads one pose. @throws PoseFileError naming file, field and reason */
export function readPose(file: string): PoseData {
  const result = PoseSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  const reasons = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || '(file)'}: ${message}`,
  );
  throw new PoseFileError(`${file} does not fit the pose schema:\n${reasons.join('\n')}`);
}

/** Names of all pose files, sorted. */
export const poseIds = (): string[] =>
  readdirSync(POSES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .sort();

/** File of a pose. */
export const poseFile = (id: string): string => join(POSES, `${id}.yaml`);

/** File of a figure. */
export const figureFile = (id: string): string => join(FIGURES, `${id}.svg`);

/** File of a figure's movement. */
export const movingFile = (id: string): string => join(MOVING, `${id}.svg`);

const textOf = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;

/** Text of a drawn figure, or nothing. */
export const drawnFigure = (id: string): string | undefined => textOf(figureFile(id));

/** Text of a drawn movement, or nothing. */
export const drawnMovement = (id: string): string | undefined => textOf(movingFile(id));
