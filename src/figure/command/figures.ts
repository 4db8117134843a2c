/**
 * npm run figures [-- id ...] [--all] [--watch]
 *
 * Draws the figures and movements whose pose or engine changed, or the ones named; --all draws
 * everything, --watch goes on while poses are edited.
 * Refuses poses that fail the gate, with the reason, and then ends with an error.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BODY_MAP, drawBodyMap } from '../draw/body-map.ts';
import { moves } from '../settle/motion.ts';
import {
  carriedBy,
  FINISHED_SCALE,
  fingerprintOf,
  mapFingerprint,
  stamped,
} from './fingerprint.ts';
import {
  drawnFigure,
  drawnMovement,
  FIGURES,
  figureFile,
  MOVING,
  POSES,
  poseFile,
  poseIds,
  readPose,
} from './poses.ts';
import type { Outcome } from './worker.ts';

const words = process.argv.slice(2);
const everything = words.includes('--all');
const named = words.filter((word) => !word.startsWith('--'));

/** Whether a pose must be drawn again; a file that cannot be read is left to the worker to refuse. */
function isStale(id: string): boolean {
  if (everything || named.includes(id)) return true;
  if (named.length > 0) return false;
  try {
    const pose = readPose(poseFile(id));
    const drawn = [drawnFigure(id), ...(moves(pose) ? [drawnMovement(id)] : [])];
    return drawn.some((svg) => carriedBy(svg ?? '') !== fingerprintOf(pose));
  } catch {
    return true;
  }
}

/** Whether a pose moves; one that cannot be read is left to the worker to refuse. */
function mayMove(id: string): boolean {
  try {
    return moves(readPose(poseFile(id)));
  } catch {
    return true;
  }
}

/** Removes pictures whose pose is gone, and movements of poses that stand still now. */
function removeOrphans(ids: readonly string[]): void {
  const remove = (folder: string, stays: (id: string) => boolean, reason: string): void => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.svg'))) {
      const id = name.slice(0, -4);
      if (stays(id)) continue;
      rmSync(join(folder, name));
      console.log(`removed ${join(folder, name)}: ${reason}`);
    }
  };
  remove(FIGURES, (id) => id === BODY_MAP || ids.includes(id), 'it has no pose');
  mkdirSync(MOVING, { recursive: true });
  remove(MOVING, (id) => ids.includes(id) && mayMove(id), 'it has no pose that moves');
}

function drawMapIfStale(): void {
  if (!everything && carriedBy(drawnFigure(BODY_MAP) ?? '') === mapFingerprint()) return;
  if (named.length > 0) return;
  const begin = performance.now();
  writeFileSync(figureFile(BODY_MAP), stamped(drawBodyMap(FINISHED_SCALE), mapFingerprint()));
  console.log(`drew ${BODY_MAP} in ${seconds(performance.now() - begin)}`);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Hands the poses to as many workers as there are cores. */
async function drawAll(ids: readonly string[]): Promise<Outcome[]> {
  const waiting = [...ids];
  const outcomes: Outcome[] = [];
  const count = Math.min(availableParallelism(), ids.length);
  const runs = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    return new Promise<void>((resolve, reject) => {
      const next = (): void => {
        const id = waiting.shift();
        if (id) worker.postMessage(id);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', (outcome: Outcome) => {
        outcomes.push(outcome);
        const state = outcome.reasons.length > 0 ? 'REFUSED' : 'drew';
        const progress = `${outcomes.length}/${ids.length}`;
        console.log(`${progress} ${state} ${outcome.id} in ${seconds(outcome.milliseconds)}`);
        for (const reason of outcome.reasons) console.log(`    ${reason}`);
        next();
      });
      next();
    });
  });
  await Promise.all(runs);
  return outcomes;
}

/** Draws what changed; tells how many poses were refused. */
async function drawChanges(): Promise<number> {
  const ids = poseIds();
  const stale = ids.filter(isStale);
  removeOrphans(ids);
  drawMapIfStale();
  const outcomes = await drawAll(stale);
  const refused = outcomes.filter(({ reasons }) => reasons.length > 0);
  console.log(`${ids.length} poses, ${stale.length} looked at, ${refused.length} refused`);
  return refused.length;
}

const refused = await drawChanges();
if (refused > 0) process.exitCode = 1;
if (words.includes('--watch')) {
  for await (const { filename } of watch(POSES)) {
    if (filename?.endsWith('.yaml')) await drawChanges();
  }
}
