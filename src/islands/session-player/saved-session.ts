import * as z from 'zod/mini';

/** A session that was left: which routine, and how far. */
export interface SavedSession {
  /** The routine as an encoded link, `#r=...`; reading it again finds out what has gone since. */
  readonly fragment: string;
  readonly elapsedMs: number;
  /** How much of `elapsedMs` was jumped over; below zero after jumps back. */
  readonly skippedMs: number;
  /** `Date.now()` of the saving page. */
  readonly savedAt: number;
}

/** After half a day nobody is still in the middle of a session. */
const KEPT_FOR = 12 * 60 * 60 * 1000;

/** Another shape takes another version. What cannot be read is forgotten: it is minutes old. */
const SavedSessionSchema = z.object({
  version: z.literal(1),
  fragment: z.string().check(z.startsWith('#r='), z.maxLength(8000)),
  elapsedMs: z.number().check(z.gt(0)),
  skippedMs: z.number(),
  savedAt: z.number(),
});

/** The session as text to store. */
export function serialiseSession(session: SavedSession): string {
  const { fragment, elapsedMs, skippedMs, savedAt } = session;
  return JSON.stringify({ version: 1, fragment, elapsedMs, skippedMs, savedAt });
}

/**
 * Reads what `serialiseSession` wrote. Never throws, whatever the text.
 * @param now `Date.now()`; a session older than twelve hours is not offered any more
 */
export function parseSession(text: string | null, now: number): SavedSession | undefined {
  try {
    const read = SavedSessionSchema.safeParse(JSON.parse(text ?? ''));
    return read.success && now - read.data.savedAt < KEPT_FOR ? read.data : undefined;
  } catch {
    return undefined;
  }
}
