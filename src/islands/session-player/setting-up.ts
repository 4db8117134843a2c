import type { Phase, PhaseKind } from '~/domain/timeline/timeline.ts';

const SETTING_UP: ReadonlySet<PhaseKind> = new Set(['down', 'prepare', 'move']);

/** Whether a phase leads to an exercise: then it is looked at from near, and the figure counts. */
export function isSettingUp({ kind }: Phase): boolean {
  return SETTING_UP.has(kind);
}
