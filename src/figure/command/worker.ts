import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { drawFigure } from '../draw/figure.ts';
import { faultsOf } from '../gate/gate.ts';
import { FINISHED_SCALE, fingerprintOf } from './fingerprint.ts';
import { figureFile, poseFile, readPose } from './poses.ts';

/** What became of one pose. */
export interface Outcome {
  readonly id: string;
  /** Why it was refused; empty when it was drawn. */
  readonly reasons: readonly string[];
  readonly milliseconds: number;
}

function draw(id: string): string[] {
  const pose = readPose(poseFile(id));
  const faults = faultsOf(pose);
  if (faults.length > 0) {
    const worded = faults.map(({ rule, time, message }) => `${rule} at ${time}: ${message}`);
    return [...new Set(worded)];
  }
  const { svg, bears } = drawFigure(id, pose, FINISHED_SCALE);
  const facts = `data-source="${fingerprintOf(pose)}" data-bears="${bears.join(' ')}"`;
  writeFileSync(figureFile(id), svg.replace('<svg ', `<svg ${facts} `));
  return [];
}

parentPort?.on('message', (id: string) => {
  const begin = performance.now();
  let reasons: string[];
  try {
    reasons = draw(id);
  } catch (error) {
    reasons = [error instanceof Error ? error.message : String(error)];
  }
  const outcome: Outcome = { id, reasons, milliseconds: performance.now() - begin };
  parentPort?.postMessage(outcome);
});
