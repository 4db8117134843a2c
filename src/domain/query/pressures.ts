/** Figures of blood pressure from which on it is high, and those that can be one at all. */
const HIGH = { upper: 140, lower: 90 };
const MOST = { upper: 270, lower: 160 };

const HIGH_PRESSURE = ['high', 'blood', 'pressure'] as const;

const figureOf = (word: string | undefined): number =>
  /^\d{2,3}$/.test(word ?? '') ? Number(word) : Number.NaN;

const isHigh = (upper: number, lower: number): boolean =>
  upper > lower &&
  upper >= 100 &&
  lower >= 50 &&
  upper <= MOST.upper &&
  lower <= MOST.lower &&
  (upper >= HIGH.upper || lower >= HIGH.lower);

/**
 * Puts words for a high blood pressure where one is told in figures: "170 over 100", "160/95".
 * "120 over 80" is none, and neither are sizes as in "90 by 15".
 * @param words in normal form
 */
export function withPressures(words: readonly string[]): readonly string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const next = words[at + 1] === 'over' || words[at + 1] === 'on' ? at + 2 : at + 1;
    if (isHigh(figureOf(words[at]), figureOf(words[next]))) {
      said.push(...HIGH_PRESSURE);
      at = next;
    } else said.push(words[at] ?? '');
  }
  return said;
}
