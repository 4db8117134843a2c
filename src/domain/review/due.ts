/** Months after which a page must be checked against the evidence again. */
const MONTHS = 12;

/**
 * The day from which a page counts as not reviewed in time: the same day a year later, or the first
 * of March after the 29th of February.
 * @param reviewed day of the last review, at midnight UTC
 */
export function reviewDue(reviewed: Date): Date {
  return new Date(
    Date.UTC(reviewed.getUTCFullYear(), reviewed.getUTCMonth() + MONTHS, reviewed.getUTCDate()),
  );
}

/** Whether a review is past its date at a moment. */
export const isOverdue = (reviewed: Date, now: Date): boolean => now >= reviewDue(reviewed);

/**
 * The oldest of several reviews: a list is as fresh as the stalest page in it.
 * @throws {RangeError} for an empty list
 */
export function oldest(reviews: readonly Date[]): Date {
  if (reviews.length === 0) throw new RangeError('There is no review.');
  return new Date(Math.min(...reviews.map(Number)));
}
