import * as z from 'zod/mini';

const text = () => z.catch(z.string().check(z.maxLength(160)), '');

const CardDetailsSchema = z.object({
  forWhom: text(),
  fromWhom: text(),
  clinic: text(),
  nextVisit: text(),
  note: text(),
});

/** What a person writes on the card for another one. Never part of a link. */
export type CardDetails = z.infer<typeof CardDetailsSchema>;

/** A card without anything typed on it. */
export const NO_DETAILS: CardDetails = {
  forWhom: '',
  fromWhom: '',
  clinic: '',
  nextVisit: '',
  note: '',
};

/** Reads stored details; what cannot be read is empty. Never throws. */
export function parseDetails(stored: string | null): CardDetails {
  try {
    const result = CardDetailsSchema.safeParse(JSON.parse(stored ?? 'null'));
    return result.success ? result.data : NO_DETAILS;
  } catch {
    return NO_DETAILS;
  }
}
