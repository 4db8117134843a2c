import type { DoseSides, Side } from './dose.ts';

const WORDS: Record<DoseSides, string> = {
  each: 'each side',
  both: 'both sides together',
  left: 'left side',
  right: 'right side',
};

/** The side as printed: `each side`, `both sides together`, `left side`, `right side`. */
export function sideWords(sides: DoseSides | Side): string {
  return WORDS[sides];
}
