import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '~/domain/timeline/at.ts';
import { elapsed, pause, RESET, resume, type StopWatch } from '~/domain/timeline/clock.ts';
import { between } from '~/domain/timeline/cues.ts';
import { timelineOf } from '~/domain/timeline/timeline.ts';
import { anySession } from '../arbitraries.ts';

const anySpans = fc.array(
  fc.record({
    ran: fc.integer({ min: 0, max: 90_000 }),
    stood: fc.integer({ min: 0, max: 86_400_000 }),
  }),
  { maxLength: 40 },
);

describe('a session with pauses', () => {
  it('runs exactly as long as its timeline, and gives every cue once', () => {
    fc.assert(
      fc.property(anySession, anySpans, (steps, spans) => {
        const timeline = timelineOf(steps);
        let now = 1_000_000;
        let watch: StopWatch = RESET;
        let from = -1;
        const heard: string[] = [];
        const listen = () => {
          const to = elapsed(watch, now);
          heard.push(...between(timeline, from, to).map(({ kind, offset }) => `${kind} ${offset}`));
          from = to;
        };
        for (const { ran, stood } of spans) {
          watch = resume(watch, now);
          now += ran;
          listen();
          watch = pause(watch, now);
          now += stood;
          listen();
        }
        const left = at(timeline, elapsed(watch, now)).remaining;
        watch = resume(watch, now);
        now += left;
        listen();

        expect(at(timeline, elapsed(watch, now)).done).toBe(true);
        expect(heard).toEqual(timeline.cues.map(({ kind, offset }) => `${kind} ${offset}`));
        const ran = spans.reduce((sum, span) => sum + span.ran, 0);
        expect(elapsed(watch, now)).toBe(Math.max(ran, timeline.total));
      }),
    );
  });
});
