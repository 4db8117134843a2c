import * as z from 'zod/mini';
import { PACE_LIMITS, USUAL_PACE } from '~/domain/breath/breath.ts';

/** How cues are given besides being shown. */
export interface Settings {
  readonly sound: boolean;
  readonly vibration: boolean;
  readonly voice: boolean;
  /** Which voice, as the browser names it; empty for the usual one of the page's language. */
  readonly voiceUri: string;
  /** Whether other audio goes on; then cues may be silent on a locked phone. */
  readonly music: boolean;
  readonly breathShape: boolean;
  readonly breathSound: boolean;
  /** Seconds to breathe in. */
  readonly breathIn: number;
  /** Seconds to breathe out. */
  readonly breathOut: number;
}

export const USUAL_SETTINGS: Settings = {
  sound: true,
  vibration: true,
  voice: false,
  voiceUri: '',
  music: false,
  breathShape: false,
  breathSound: false,
  breathIn: USUAL_PACE.in,
  breathOut: USUAL_PACE.out,
};

const pace = ({ min, max }: { min: number; max: number }) => z.int().check(z.gte(min), z.lte(max));

/**
 * Another shape takes another version; what cannot be read counts as never set. What came later
 * is optional, so that nobody loses the switches they had set before.
 */
const StoredSettingsSchema = z.object({
  version: z.literal(1),
  sound: z.boolean(),
  vibration: z.boolean(),
  voice: z.boolean(),
  voiceUri: z._default(z.string().check(z.maxLength(500)), ''),
  music: z._default(z.boolean(), false),
  breathShape: z._default(z.boolean(), false),
  breathSound: z._default(z.boolean(), false),
  breathIn: z._default(pace(PACE_LIMITS.in), USUAL_PACE.in),
  breathOut: z._default(pace(PACE_LIMITS.out), USUAL_PACE.out),
});

/** The settings as text to store. */
export function serialiseSettings(settings: Settings): string {
  return JSON.stringify({ version: 1, ...settings });
}

/** Reads what `serialiseSettings` wrote; anything else gives the usual settings. Never throws. */
export function parseSettings(text: string | null): Settings {
  try {
    const read = StoredSettingsSchema.safeParse(JSON.parse(text ?? ''));
    if (!read.success) return USUAL_SETTINGS;
    const { version: _, ...settings } = read.data;
    return settings;
  } catch {
    return USUAL_SETTINGS;
  }
}
