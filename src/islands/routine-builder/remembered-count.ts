const KEY = 'uncurl.routines.count';

/** How many routines were kept when the page was last open; 0 where that cannot be known. */
export function rememberedCount(): number {
  try {
    return Number(localStorage.getItem(KEY)) || 0;
  } catch {
    return 0;
  }
}

/** Remembers how many routines are kept, to notice when a browser has cleared them. */
export function rememberCount(count: number): void {
  try {
    localStorage.setItem(KEY, String(count));
  } catch {
    // Blocked storage: clearing goes unnoticed then.
  }
}
