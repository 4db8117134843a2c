import { type Alike, comparable } from './alike.ts';
import { withoutFillers } from './fillers.ts';
import { stemOf } from './stem.ts';

/**
 * Makes what says whether two words stand side by side in a name, in either order and with nothing
 * but small words between them. Guesses at what was meant bear each other out by it.
 * @param names in the form of the index
 * @param alike phrases that mean the same; words within one stand together too
 */
export function pairsIn(
  names: readonly string[],
  alike: Alike,
): (one: string, other: string) => boolean {
  let pairs: Set<string> | undefined;
  let form: ((text: string) => string) | undefined;
  // Most questions have no slip, so that nothing is read before the first that has one.
  const read = () => {
    const found = new Set<string>();
    const phrases = alike.flatMap((group) => group.split(','));
    for (const phrase of [...names, ...phrases]) {
      const stems = withoutFillers(phrase.split(' ')).map((word) => stemOf(word));
      for (let at = 1; at < stems.length; at += 1) {
        found.add(`${stems[at - 1]} ${stems[at]}`).add(`${stems[at]} ${stems[at - 1]}`);
      }
    }
    return found;
  };
  return (one, other) => {
    pairs ??= read();
    form ??= comparable(alike);
    if (pairs.has(`${stemOf(one)} ${stemOf(other)}`)) return true;
    return pairs.has(`${stemOf(form(one))} ${stemOf(form(other))}`);
  };
}
