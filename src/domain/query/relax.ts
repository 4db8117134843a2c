import { stemOf } from './stem.ts';
import type { Words } from './vocabulary.ts';

/** Leaves out words that nearly every page has, unless nothing else remains. */
export function dropSiteWords(asked: readonly string[], words: Words): readonly string[] {
  const others = asked.filter((word) => !words.everywhere(word));
  return others.length > 0 ? others : asked;
}

/**
 * What to search for in turn until something is found: the words without those that nearly every
 * page has, then one word less at a time, the most common first, so that the rarest remains; then
 * each of the others alone, the rarest first.
 */
export function relaxations(
  asked: readonly string[],
  words: Words,
): readonly (readonly string[])[] {
  const told = dropSiteWords(asked, words);
  const weight = (word: string) => words.weight(stemOf(word));
  const common = told.toSorted((a, b) => weight(a) - weight(b));
  const fewer = common.slice(1).map((_, count) => {
    const dropped = new Set(common.slice(0, count + 1));
    return told.filter((word) => !dropped.has(word));
  });
  const alone = common.map((word) => [word]).toReversed();
  const steps = [told, ...fewer, ...alone].filter((step) => step.length > 0);
  return [...new Map(steps.map((step) => [step.join(' '), step])).values()];
}
