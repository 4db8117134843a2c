import * as z from 'zod/mini';

/** How cues are given besides being shown. */
export interface Settings {
  readonly sound: boolean;
  readonly vibration: boolean;
  readonly voice: boolean;
}

export const USUAL_SETTINGS: Settings = { sound: true, vibration: true, voice: false };

/** Another shape takes another version; what cannot be read counts as never set. */
const StoredSettingsSchema = z.object({
  version: z.literal(1),
  sound: z.boolean(),
  vibration: z.boolean(),
  voice: z.boolean(),
});

/** The settings as text to store. */
export function serialiseSettings({ sound, vibration, voice }: Settings): string {
  return JSON.stringify({ version: 1, sound, vibration, voice });
}

/** Reads what `serialiseSettings` wrote; anything else gives the usual settings. Never throws. */
export function parseSettings(text: string | null): Settings {
  try {
    const read = StoredSettingsSchema.safeParse(JSON.parse(text ?? ''));
    if (!read.success) return USUAL_SETTINGS;
    const { sound, vibration, voice } = read.data;
    return { sound, vibration, voice };
  } catch {
    return USUAL_SETTINGS;
  }
}
