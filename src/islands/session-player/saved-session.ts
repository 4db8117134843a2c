import * as z from 'zod/mini';
import { CHECK_IN_SCALE, type CheckIns, WAYS, type Way } from '~/domain/journal/check-in.ts';
import type { Spent } from '~/domain/journal/stretches.ts';

/** A session that was left: which routine, how far, and what was done and said of it. */
export interface SavedSession {
  /** The routine as an encoded link, `#r=...`; reading it again finds out what has gone since. */
  readonly fragment: string;
  readonly elapsedMs: number;
  readonly spent: Spent;
  readonly checkIns: CheckIns;
  readonly way: Way;
  /** The first step that is done that way, counted from 0. */
  readonly wayFrom: number;
  /** `Date.now()` of the saving page. */
  readonly savedAt: number;
}

/** After half a day nobody is still in the middle of a session. */
const KEPT_FOR = 12 * 60 * 60 * 1000;

const time = () => z.number().check(z.gte(0));

/** Another shape takes another version. What cannot be read is forgotten: it is minutes old. */
const SavedSessionSchema = z.object({
  version: z.literal(3),
  fragment: z.string().check(z.startsWith('#r='), z.maxLength(8000)),
  elapsedMs: z.number().check(z.gt(0)),
  spent: z.object({
    closed: z.array(z.tuple([time(), time()])).check(z.maxLength(2000)),
    since: time(),
  }),
  checkIns: z
    .array(
      z.tuple([
        z.int().check(z.gte(0)),
        z.int().check(z.gte(CHECK_IN_SCALE.least), z.lte(CHECK_IN_SCALE.most)),
      ]),
    )
    .check(z.maxLength(100)),
  way: z.enum(WAYS),
  wayFrom: z.int().check(z.gte(0)),
  savedAt: z.number(),
});

/** The session as text to store. */
export function serialiseSession({ checkIns, ...session }: SavedSession): string {
  return JSON.stringify({ version: 3, ...session, checkIns: [...checkIns] });
}

/**
 * Reads what `serialiseSession` wrote. Never throws, whatever the text.
 * @param now `Date.now()`; a session older than twelve hours is not offered any more
 */
export function parseSession(text: string | null, now: number): SavedSession | undefined {
  try {
    const read = SavedSessionSchema.safeParse(JSON.parse(text ?? ''));
    if (!read.success || now - read.data.savedAt >= KEPT_FOR) return undefined;
    const { version: _, checkIns, ...session } = read.data;
    return { ...session, checkIns: new Map(checkIns) };
  } catch {
    return undefined;
  }
}
