/** What of an exercise's instructions goes on the card. */
export interface FittedSteps {
  readonly setUp: string;
  readonly steps: readonly string[];
  readonly shortened: boolean;
}

/** Fewer steps than this do not say what the exercise is. */
const LEAST_STEPS = 2;

/**
 * Chooses whole sentences up to a number of characters, never a part of one: the steps first, in
 * order, then getting into place, which a person knows soonest by heart.
 * @param budget characters of room; the first two steps are taken in any case
 */
export function fitSteps(
  setUp: readonly string[],
  steps: readonly string[],
  budget: number,
): FittedSteps {
  const first = steps.slice(0, LEAST_STEPS);
  const kept = [...first, ...leading(steps.slice(LEAST_STEPS), budget - lengthOf(first))];
  const room = kept.length === steps.length ? budget - lengthOf(kept) : 0;
  const lead = leading(setUp, room);
  return {
    setUp: lead.join(' '),
    steps: kept,
    shortened: kept.length < steps.length || lead.length < setUp.length,
  };
}

/** The sentences from the start that fit together. */
function leading(sentences: readonly string[], budget: number): readonly string[] {
  const over = sentences.findIndex((_, index) => lengthOf(sentences.slice(0, index + 1)) > budget);
  return over < 0 ? sentences : sentences.slice(0, over);
}

const lengthOf = (sentences: readonly string[]) =>
  sentences.reduce((total, sentence) => total + sentence.length, 0);
