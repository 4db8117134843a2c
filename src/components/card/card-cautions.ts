import type { Caution } from '~/corpus/corpus.ts';
import type { CardCaution } from '~/domain/card/card.ts';

/**
 * Cautions as a card prints them. A card has room for the emergencies; the other red flags stay on
 * the safety page, unless an exercise of the routine names one itself.
 */
export function cardCautions(cautions: readonly Caution[]): CardCaution[] {
  return cautions.map(({ id, name, kind, everywhere, urgency }) => ({
    id,
    name,
    kind,
    everywhere: everywhere && urgency !== 'urgent',
  }));
}
