/** Bounds of what a person may set, the same as in the dose schema. */
export const DOSE_LIMITS = {
  seconds: { least: 10, most: 600 },
  sets: { least: 1, most: 5 },
} as const;

interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Whether `value` is a whole number inside `limits`. */
export function isWithin(value: number, limits: Limits): boolean {
  return Number.isInteger(value) && value >= limits.least && value <= limits.most;
}

/**
 * Brings a typed number inside `limits`, rounded to a whole one.
 * @param fallback what to keep when `value` is not a number
 */
export function clampTo(value: number, limits: Limits, fallback: number): number {
  if (Number.isNaN(value)) return fallback;
  return Math.round(Math.min(limits.most, Math.max(limits.least, value)));
}
