import { DOSE_LIMITS, isWithin } from '../dose/limits.ts';
import { ROUTINE_LIMITS, type Routine, type RoutineStep, tidyName } from './routine.ts';

/** What came out of a link or a stored text: a routine, or a sentence that says why not. */
export type RoutineReading =
  | {
      readonly ok: true;
      readonly routine: Routine;
      /** Ids of exercises that this site does not have; the rest is in `routine`. */
      readonly setAside: readonly string[];
    }
  | Refusal;

/** A sentence for the person: what is wrong, and where. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
  /** Ids of exercises that were not known, where that is the reason. */
  readonly setAside?: readonly string[];
}

/** Ids of the exercises that the site has; a `Choices` map will do. */
export type KnownIds = Pick<ReadonlySet<string>, 'has'>;

/** A step that was read but not yet believed. */
export type ReadStep = Omit<RoutineStep, 'key'>;

/** Makes a refusal. */
export function refuse(reason: string): Refusal {
  return { ok: false, reason };
}

/**
 * Checks what was read and makes a routine of it.
 * @param source what it came from, as the subject of a sentence: `This link`
 */
export function readRoutine(
  source: string,
  name: string,
  steps: readonly ReadStep[],
  known: KnownIds,
): RoutineReading {
  if (steps.length > ROUTINE_LIMITS.steps) {
    return refuse(
      `${source} holds ${steps.length} steps, but a routine has at most ${ROUTINE_LIMITS.steps}.`,
    );
  }
  const fault = steps.map(faultOf).find((sentence) => sentence !== undefined);
  if (fault !== undefined) return refuse(`${source} is damaged: ${fault}`);

  const setAside = [...new Set(steps.map((step) => step.exercise).filter((id) => !known.has(id)))];
  const kept = steps.filter((step) => known.has(step.exercise));
  if (kept.length === 0 && steps.length > 0) {
    const reason = `${source} names only exercises that are not on this site: ${setAside.join(', ')}.`;
    return { ...refuse(reason), setAside };
  }
  const keyed = kept.map((step, index) => ({ key: `s${index + 1}`, ...step }));
  return { ok: true, routine: { name: tidyName(name), steps: keyed }, setAside };
}

function faultOf(step: ReadStep, index: number): string | undefined {
  const where = `step ${index + 1} (${step.exercise})`;
  const { seconds, sets } = DOSE_LIMITS;
  if (!isWithin(step.seconds, seconds)) {
    return `${where} must take ${seconds.least} to ${seconds.most} seconds.`;
  }
  if (!isWithin(step.sets, sets)) return `${where} must have ${sets.least} to ${sets.most} sets.`;
  return undefined;
}
