import type { PoseContact } from '../../schemas/pose.ts';
import type { PosePosture } from '../../schemas/pose-posture.ts';
import type { PoseProp } from '../../schemas/pose-props.ts';
import type { Adjustment } from '../../schemas/pose-words.ts';
import { bodyIn } from '../flesh/body.ts';
import type { Build } from '../skeleton/people.ts';
import { leastSquares } from '../space/least-squares.ts';
import { item, range } from '../space/number.ts';
import { adjusted, isAngle } from './adjust.ts';
import { gapBetween } from './gap.ts';
import { type Surface, surfacesOf } from './surface.ts';

/** A posture brought to rest. */
export interface Settled {
  readonly posture: PosePosture;
  /** Root of the summed squares of what the contacts miss, cm. */
  readonly miss: number;
  /** What was added to each adjustable quantity, cm or degrees. */
  readonly moved: readonly number[];
}

type Solved = PoseContact & { adjust: Adjustment };

const MAX_ROUNDS = 14;
const LONGEST_STEP = 9;
const STEP_SHARES = [1, 0.5, 0.25, 0.1];
/** Far-away misses count as this much, so that a missing surface cannot spoil the arithmetic. */
const FARTHEST = 200;

interface Problem {
  readonly posture: PosePosture;
  readonly build: Build;
  readonly contacts: readonly Solved[];
  readonly surfaces: readonly Surface[];
}

const applied = ({ posture, contacts }: Problem, moved: readonly number[]): PosePosture =>
  contacts.reduce(
    (result, contact, i) => adjusted(result, contact.adjust, item(moved, i)),
    posture,
  );

function missesOf(problem: Problem, moved: readonly number[]): number[] {
  const body = bodyIn(applied(problem, moved), problem.build);
  return problem.contacts.map(({ part, on, press }) =>
    Math.min(FARTHEST, gapBetween(body, part, on, problem.surfaces) + press),
  );
}

const sumOfSquares = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value * value, 0);

/** One run of damped Gauss-Newton from a first guess. */
function solveFrom(problem: Problem, guess: readonly number[]): Settled {
  let moved = [...guess];
  let misses = missesOf(problem, moved);
  for (let round = 0; round < MAX_ROUNDS && sumOfSquares(misses) > 0.01; round++) {
    const changes = problem.contacts.map(({ adjust }, j) => {
      const nudge = isAngle(adjust) ? 1 : 0.6;
      const nudged = moved.map((value, i) => (i === j ? value + nudge : value));
      return missesOf(problem, nudged).map((miss, i) => (miss - item(misses, i)) / nudge);
    });
    const step = leastSquares(changes, misses);
    const limit = Math.min(1, LONGEST_STEP / Math.max(...step.map(Math.abs), 1e-9));
    const better = STEP_SHARES.map((share) =>
      moved.map((value, i) => value - item(step, i) * share * limit),
    ).find((candidate) => {
      const candidateMisses = missesOf(problem, candidate);
      if (sumOfSquares(candidateMisses) >= sumOfSquares(misses)) return false;
      misses = candidateMisses;
      return true;
    });
    if (!better) break;
    moved = better;
  }
  return { posture: applied(problem, moved), miss: Math.sqrt(sumOfSquares(misses)), moved };
}

/** Misses plus what is worse than a miss: flesh deep in a prop, or a limb under the floor. */
function badness(problem: Problem, settled: Settled): number {
  const body = bodyIn(settled.posture, problem.build);
  const gaps = problem.surfaces.map((s) => gapBetween(body, 'body', s.kind, problem.surfaces));
  const deepest = Math.min(0, ...gaps);
  const lowest = Math.min(0, ...body.field.pieces.map((piece) => piece.centre[1]));
  return settled.miss + Math.max(0, -deepest - 2.2) * 2 + Math.max(0, -lowest - 1) * 3;
}

/** Another first guess: somewhat higher, and turned one way or the other. */
const otherGuess = (problem: Problem, base: readonly number[], k: number): number[] =>
  problem.contacts.map(({ adjust }, i) => {
    if (adjust === 'height') return item(base, i) + Math.abs(k) * 5;
    return isAngle(adjust) && adjust !== 'neck' ? item(base, i) + k * 9 : item(base, i);
  });

const GOOD_ENOUGH = 0.6;

/**
 * Moves the body until every contact that names an adjustment is met. When the first solution
 * misses, or leaves the body inside something, other first guesses are tried.
 * @param guess what an earlier moment of the same movement moved
 */
export function settle(
  posture: PosePosture,
  build: Build,
  props: readonly PoseProp[],
  contacts: readonly PoseContact[],
  guess?: readonly number[],
): Settled {
  const solved = contacts.filter((c): c is Solved => c.adjust !== undefined);
  const problem = { posture, build, contacts: solved, surfaces: surfacesOf(props) };
  const base = guess ?? range(solved.length).map(() => 0);
  let best = solveFrom(problem, base);
  let least = badness(problem, best);
  for (const k of [1, -1, 2, -2]) {
    if (least < GOOD_ENOUGH) break;
    const other = solveFrom(problem, otherGuess(problem, base, k));
    const bad = badness(problem, other);
    if (bad < least) {
      best = other;
      least = bad;
    }
  }
  return best;
}
