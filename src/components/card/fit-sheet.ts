import type { Card } from '~/domain/card/card.ts';
import { fitSteps } from '~/domain/card/fit.ts';
import { fitsPage, TYPE_SIZES, type TypeSize } from './sheet.ts';

/** A card with the size of its type on paper, in points. */
export interface SheetCard {
  readonly card: Card;
  readonly size: TypeSize;
}

/** Below this size words are left out rather than made smaller; 9 is for the worst case only. */
const READABLE: TypeSize = 10;
const LONGEST = 600;

/**
 * Makes a card fit one page at A4 and at Letter: first by the size of type, then by leaving out
 * steps that have no room, whole sentences only. A card of several pages keeps every word.
 */
export function fitSheet(card: Card): SheetCard {
  if (!card.layout.onePage) return { card, size: READABLE };
  const whole = TYPE_SIZES.find((size) => size >= READABLE && fitsPage(card, size));
  if (whole) return { card, size: whole };
  for (const size of TYPE_SIZES.filter((points) => points <= READABLE)) {
    const budget = mostThatFits((letters) => fitsPage(shorten(card, letters), size));
    if (budget !== undefined) return { card: shorten(card, budget), size };
  }
  return { card: shorten(card, 0), size: 9 };
}

/** The largest number of letters up to `LONGEST` that fits; nothing if none does. */
function mostThatFits(fits: (letters: number) => boolean): number | undefined {
  if (!fits(0)) return undefined;
  let least = 0;
  let most = LONGEST;
  while (most - least > 10) {
    const middle = Math.floor((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return least;
}

function shorten(card: Card, budget: number): Card {
  const items = card.items.map((item) => {
    const fitted = fitSteps(item.setUp ? [item.setUp] : [], item.steps, budget);
    return { ...item, ...fitted, shortened: item.shortened || fitted.shortened };
  });
  return { ...card, items };
}
