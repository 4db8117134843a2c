/** Words that stand on almost every page, so that they find nothing. */
const SITE_WORDS: ReadonlySet<string> = new Set([
  'foam',
  'roll',
  'roller',
  'rollers',
  'rolling',
  'exercise',
  'exercises',
]);

/** Leaves out words that the whole site is about, unless nothing else remains. */
export function dropSiteWords(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !SITE_WORDS.has(word));
  return others.length > 0 ? others : words;
}

/**
 * What to search for in turn until something is found: all words, then without the words of the
 * whole site, then without one word (the first to go is the shortest, which says least), down to
 * single words, the longest first.
 */
export function relaxations(words: readonly string[]): readonly (readonly string[])[] {
  const told = dropSiteWords(words);
  const byLength = told.toSorted((a, b) => a.length - b.length);
  const fewer = byLength.slice(0, -2).map((_, count) => {
    const dropped = new Set(byLength.slice(0, count + 1));
    return told.filter((word) => !dropped.has(word));
  });
  const single = told.length > 1 ? byLength.toReversed().map((word) => [word]) : [];
  const steps = [words, told, ...fewer, ...single].filter((step) => step.length > 0);
  return [...new Map(steps.map((step) => [step.join(' '), step])).values()];
}
