/** Years of age under which a reader is a child, and from which an older adult. */
const GROWN_UP = 18;
const OLDER = 60;
const OLDEST = 115;

const CHILD = 'child';
const OLDER_ADULT = 'older';

const NUMBERS: readonly string[] =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen`.split(/\s+/);

const UNITS = /^(?:y|yo|yr|yrs|year|years|months?|weeks?)$/;
const JOINED = /^(\d{1,3})(y|yo|yr|yrs|year|years)$/;
const BEFORE: ReadonlySet<string> = new Set(['aged', 'age', 'im', 'is', 'over', 'turned']);

const groupOf = (years: number): string | undefined =>
  years < GROWN_UP ? CHILD : years >= OLDER && years <= OLDEST ? OLDER_ADULT : undefined;

/**
 * Puts a word for the age group where an age is told in figures: "9 yr old", "im 74", "aged 12".
 * "10 minutes" and "20 weeks pregnant" tell no age.
 * @param words in normal form
 */
export function withAges(words: readonly string[]): readonly string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, joined, unit = ''] = JOINED.exec(word) ?? [];
    const spelt = NUMBERS.indexOf(word);
    const figure =
      joined ?? (/^\d{1,3}$/.test(word) ? word : spelt < 0 ? undefined : String(spelt));
    const next = words[at + 1] ?? '';
    const hasUnit = unit !== '' || UNITS.test(next);
    const after = words[at + (unit === '' && hasUnit ? 2 : 1)];
    const before = BEFORE.has(words[at - 1] ?? '');
    const isAge = after === 'old' || next === 'yo' || unit.startsWith('yo') || (before && !hasUnit);
    const years = /^(?:month|week)/.test(next) ? 0 : Number(figure);
    // "Is 5 minutes enough" and "over 10 weeks" are no ages; nor is "is 10 too hard" a child.
    const isPlain = before && after !== 'old' && years < GROWN_UP && words[at - 1] !== 'aged';
    const group = figure !== undefined && isAge && !isPlain ? groupOf(years) : undefined;
    if (group === undefined) {
      said.push(word);
      continue;
    }
    said.push(group);
    if (unit === '' && hasUnit) at += 1;
    if (words[at + 1] === 'old') at += 1;
  }
  return said;
}
