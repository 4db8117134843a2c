/**
 * npm run figures [-- id ...] [--all] [--sheet] [--watch]
 *
 * Draws the figures whose pose or engine changed, or the ones named; --all draws everything,
 * --sheet writes a contact sheet, --watch goes on while poses are edited.
 * Refuses poses that fail the gate, with the reason, and then ends with an error.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { BODY_MAP, drawBodyMap } from '../draw/body-map.ts';
import {
  carriedBy,
  FINISHED_SCALE,
  fingerprintOf,
  mapFingerprint,
  stamped,
} from './fingerprint.ts';
import { drawnFigure, FIGURES, figureFile, POSES, poseFile, poseIds, readPose } from './poses.ts';
import { writeSheet } from './sheet.ts';
import type { Outcome } from './worker.ts';

const words = process.argv.slice(2);
const everything = words.includes('--all');
const named = words.filter((word) => !word.startsWith('--'));

/** Whether a pose must be drawn again; a file that cannot be read is left to the worker to refuse. */
function isStale(id: string): boolean {
  if (everything || named.includes(id)) return true;
  if (named.length > 0) return false;
  try {
    return carriedBy(drawnFigure(id) ?? '') !== fingerprintOf(readPose(poseFile(id)));
  } catch {
    return true;
  }
}

/** Removes pictures whose pose is gone. */
function removeOrphans(ids: readonly string[]): void {
  for (const file of readdirSync(FIGURES).filter((name) => name.endsWith('.svg'))) {
    const id = file.slice(0, -4);
    if (id === BODY_MAP || ids.includes(id)) continue;
    rmSync(figureFile(id));
    console.log(`removed ${file}: there is no ${poseFile(id)}`);
  }
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
if (words.includes('--sheet')) console.log(writeSheet([...poseIds(), BODY_MAP]));
if (words.includes('--watch')) {
  for await (const { filename } of watch(POSES)) {
    if (filename?.endsWith('.yaml')) await drawChanges();
  }
}
