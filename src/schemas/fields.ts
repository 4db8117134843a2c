import { z } from 'astro/zod';
import { TARGET_KINDS } from './vocabulary.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Makes a Zod enum from the keys of a vocabulary.
 * @param vocabulary a closed list from `vocabulary.ts`
 */
export function oneOf<T extends Record<string, unknown>>(vocabulary: T) {
  return z.enum(Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]]);
}

/** Name of another record: lower case, words joined by hyphens; whether it exists is proven later. */
export const id = () =>
  z
    .string()
    .regex(
      ID,
      'must be lower case words joined by hyphens, like lat-roll (the file name without ending)',
    );

/** A key of `content/references.bib`. */
export const referenceKey = () =>
  z
    .string()
    .regex(/^[a-z]+[a-z0-9]*$/, 'must be a key of content/references.bib, like wilke2020rom');

/** One sentence of plain text that ends with a full stop. */
export const sentence = (longest = 220) =>
  z
    .string()
    .min(8)
    .max(longest, `must be at most ${longest} characters: split it or say it shorter`)
    .regex(/[.?!]$/, 'must end with a full stop');

/** A short line without a full stop, for names and labels. */
export const label = (longest = 60) =>
  z.string().min(2).max(longest).regex(/[^.]$/, 'needs no full stop');

/** Names that people use for a thing, lower case: slang, abbreviations, usual misspellings. */
export const layNames = () => z.array(z.string().min(2).max(40).toLowerCase());

/** A length of time in whole seconds. */
export const seconds = (least: number, most: number) =>
  z
    .int('must be a whole number of seconds')
    .min(least, `must be at least ${least} seconds`)
    .max(most, `must be at most ${most} seconds`);

/** A rating on the 0-10 pain scale. */
export const pressure = () => z.int().min(0).max(10);

/** `kind:id`, for instance `muscle:lats`. */
export const target = () =>
  z
    .string()
    .regex(
      new RegExp(`^(${TARGET_KINDS.join('|')}):[a-z][a-z0-9-]*$`),
      `must be a kind and a name, like muscle:lats; kinds are ${TARGET_KINDS.join(', ')}`,
    );

/** A calendar day, like 2026-11-22. */
export const day = () => z.coerce.date();
