import type { Timeline } from '~/domain/timeline/timeline.ts';

/** The same timeline with names short enough for a voice: `Lats` instead of `Lat roll`. */
export function spokenTimeline(timeline: Timeline): Timeline {
  return { ...timeline, steps: timeline.steps.map((step) => ({ ...step, name: step.spoken })) };
}
