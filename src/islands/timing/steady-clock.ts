/** A gap that no late tick of a busy or throttled page explains away: the machine slept. */
const SLEEP = 1500;

/**
 * A clock in milliseconds that never goes back and also counts while the machine sleeps.
 *
 * `performance.now()` alone will not do: on macOS, Linux and older Android it stands still during
 * sleep, and a hold would seem to last as long as the lid was closed. `Date.now()` alone will not
 * do either: it jumps when somebody sets the clock. So the monotonic clock counts, and between two
 * readings the wall clock may only add what a sleep took from it. Smaller differences are ignored:
 * the two are rounded differently, and taking the larger one each time would make time run fast.
 * The price: a wall clock set forward by hand while a session runs looks like a sleep.
 * @param monotonic reads `performance.now()`
 * @param wall reads `Date.now()`
 */
export function steadyClock(monotonic: () => number, wall: () => number): () => number {
  let lastMonotonic = monotonic();
  let lastWall = wall();
  let slept = 0;
  let latest = lastMonotonic;
  return () => {
    const [nowMonotonic, nowWall] = [monotonic(), wall()];
    const missing = nowWall - lastWall - (nowMonotonic - lastMonotonic);
    if (missing > SLEEP) slept += missing;
    lastMonotonic = nowMonotonic;
    lastWall = nowWall;
    latest = Math.max(latest, nowMonotonic + slept);
    return latest;
  };
}
