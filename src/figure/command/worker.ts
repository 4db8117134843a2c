import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { drawFigure } from '../draw/figure.ts';
import { faultsOf } from '../gate/gate.ts';
import { drawMoving } from '../move/moving.ts';
import { moves } from '../settle/motion.ts';
import { FINISHED_SCALE, fingerprintOf, MOVING_SCALE, stamped } from './fingerprint.ts';
import { figureFile, movingFile, poseFile, readPose } from './poses.ts';

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
  const fingerprint = fingerprintOf(pose);
  const facts = `data-bears="${bears.join(' ')}"${moves(pose) ? ' data-moves=""' : ''}`;
  writeFileSync(figureFile(id), stamped(svg.replace('<svg ', `<svg ${facts} `), fingerprint));
  if (moves(pose)) {
    writeFileSync(movingFile(id), stamped(drawMoving(id, pose, MOVING_SCALE), fingerprint));
  }
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
