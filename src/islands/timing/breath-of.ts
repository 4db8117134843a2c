import { type Breath, breathAt } from '~/domain/breath/breath.ts';
import type { TimelineView } from '~/domain/timeline/at.ts';
import type { Settings } from './settings.ts';

/** The breath to be shown now: during holds, if it was asked for. */
export function breathOf({ phase, elapsed }: TimelineView, settings: Settings): Breath | undefined {
  if (!settings.breathShape || phase.kind !== 'hold') return undefined;
  return breathAt({ in: settings.breathIn, out: settings.breathOut }, elapsed - phase.start);
}
