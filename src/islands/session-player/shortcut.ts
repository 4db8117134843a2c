export type Shortcut = 'toggle' | 'back' | 'next';

/** Controls that use the space bar or the arrows themselves. */
const USES_SPACE = 'button, a, summary, input, select, textarea, [contenteditable], dialog';
const USES_ARROWS = 'input, select, textarea, [contenteditable], dialog';

/** What of a keyboard event matters here. */
export interface Press {
  readonly key: string;
  /** Whether control, alt, shift or the command key is held. */
  readonly modified: boolean;
  /** Whether the key is held down and repeats. */
  readonly repeat: boolean;
  /** Whether the focused element, or one around it, matches the selector. */
  within(selector: string): boolean;
}

/** What a key means to the player: space starts and pauses, the arrows change the exercise. */
export function shortcutOf({ key, modified, repeat, within }: Press): Shortcut | undefined {
  if (modified || repeat) return undefined;
  if (key === ' ') return within(USES_SPACE) ? undefined : 'toggle';
  if (within(USES_ARROWS)) return undefined;
  if (key === 'ArrowLeft') return 'back';
  return key === 'ArrowRight' ? 'next' : undefined;
}
