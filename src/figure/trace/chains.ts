import { cell, item } from '../space/number.ts';
import { inner, minus, type Point } from './planar.ts';

/** Scores of the cracks between pixels: to the right of and below each pixel; 0 is no crack. */
export interface Cracks {
  readonly width: number;
  readonly height: number;
  readonly right: Float32Array;
  readonly below: Float32Array;
}

/** A line along cracks, with the score of each step. */
export interface Chain {
  readonly points: readonly Point[];
  readonly scores: readonly number[];
  readonly closed: boolean;
}

interface Step {
  readonly to: number;
  readonly score: number;
}

/** How many steps back and ahead decide whether a line goes straight on at a junction. */
const LOOK_BACK = 8;
const LOOK_AHEAD = 8;
const STRAIGHT_ENOUGH = 0.35;

/** No cracks yet. */
export const noCracks = (width: number, height: number): Cracks => ({
  width,
  height,
  right: new Float32Array(width * height),
  below: new Float32Array(width * height),
});

class Network {
  private readonly steps = new Map<number, Step[]>();
  private readonly used = new Set<number>();
  private readonly columns: number;

  constructor(cracks: Cracks) {
    const { width, height, right, below } = cracks;
    this.columns = width + 1;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const index = y * width + x;
        const corner = (y + 1) * this.columns + x + 1;
        if (right[index]) this.join(corner - this.columns, corner, cell(right, index));
        if (below[index]) this.join(corner - 1, corner, cell(below, index));
      }
    }
  }

  /** Open lines first, then lines between junctions, then rings. */
  chains(): Chain[] {
    const chains: Chain[] = [];
    const walkFrom = (test: (count: number) => boolean): void => {
      for (const [node, steps] of this.steps) {
        if (!test(steps.length)) continue;
        for (const step of steps)
          if (this.isFree(node, step.to)) chains.push(this.walk(node, step));
      }
    };
    walkFrom((count) => count === 1);
    walkFrom((count) => count > 2);
    walkFrom(() => true);
    return chains;
  }

  private join(a: number, b: number, score: number): void {
    this.stepsAt(a).push({ to: b, score });
    this.stepsAt(b).push({ to: a, score });
  }

  private stepsAt(node: number): Step[] {
    const known = this.steps.get(node);
    if (known) return known;
    const fresh: Step[] = [];
    this.steps.set(node, fresh);
    return fresh;
  }

  private edge(a: number, b: number): number {
    const low = Math.min(a, b);
    return low * 2 + (Math.max(a, b) - low === 1 ? 0 : 1);
  }

  private isFree(a: number, b: number): boolean {
    return !this.used.has(this.edge(a, b));
  }

  private place(node: number): Point {
    return [(node % this.columns) - 0.5, Math.floor(node / this.columns) - 0.5];
  }

  /** Where a path without junctions leads in a few steps. */
  private ahead(from: number, to: number): Point {
    let previous = from;
    let current = to;
    for (let i = 0; i < LOOK_AHEAD; i++) {
      const onward = this.stepsAt(current).filter((step) => step.to !== previous);
      const only = onward[0];
      if (onward.length !== 1 || !only) break;
      previous = current;
      current = only.to;
    }
    return this.place(current);
  }

  /** The straightest way on at a junction, if any is straight enough. */
  private straightOn(points: readonly Point[], node: number, free: readonly Step[]) {
    const here = item(points, points.length - 1);
    const before = item(points, Math.max(0, points.length - 1 - LOOK_BACK));
    const heading = minus(here, before);
    let best: Step | undefined;
    let straightest = STRAIGHT_ENOUGH;
    for (const step of free) {
      const onward = minus(this.ahead(node, step.to), here);
      const lengths = Math.hypot(...heading) * Math.hypot(...onward) || 1;
      const straightness = inner(heading, onward) / lengths;
      if (straightness > straightest) {
        straightest = straightness;
        best = step;
      }
    }
    return best;
  }

  private walk(start: number, first: Step): Chain {
    const points = [this.place(start)];
    const scores: number[] = [];
    let node = start;
    let step: Step | undefined = first;
    while (step) {
      this.used.add(this.edge(node, step.to));
      scores.push(step.score);
      node = step.to;
      points.push(this.place(node));
      if (node === start) break;
      const here = node;
      const steps = this.stepsAt(here);
      const free = steps.filter((next) => this.isFree(here, next.to));
      step = steps.length > 2 ? this.straightOn(points, here, free) : free[0];
    }
    return { points, scores, closed: node === start };
  }
}

/** Joins cracks into the longest lines that make sense. */
export const chainsOf = (cracks: Cracks): Chain[] => new Network(cracks).chains();
