/**
 * Segment lengths as shares of stature, after Drillis & Contini, "Body segment parameters" (1966),
 * the table reprinted in Winter, "Biomechanics and Motor Control of Human Movement".
 */

/** Stature in cm. The same for everyone, so that a person has one size on every card. */
const STATURE = 170;

/** Lengths in cm. `hipHalf` and `shoulderHalf` are distances from the middle of the body. */
export const SEGMENT = {
  upperArm: 0.186 * STATURE,
  forearm: 0.146 * STATURE,
  hand: 0.108 * STATURE,
  thigh: 0.245 * STATURE,
  shin: 0.246 * STATURE,
  ankle: 0.039 * STATURE,
  foot: 0.152 * STATURE,
  hipHalf: 8.7,
  shoulderHalf: 16.6,
} as const;
