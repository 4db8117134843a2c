import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leap, stretchesOf, timeSpent, UNSPENT } from '~/domain/journal/stretches.ts';
import { at, within } from '~/domain/timeline/at.ts';
import {
  elapsed,
  isRunning,
  pause,
  RESET,
  resume,
  type StopWatch,
  seek,
} from '~/domain/timeline/clock.ts';
import { between } from '~/domain/timeline/cues.ts';
import { nextStep, previousStep } from '~/domain/timeline/jump.ts';
import { restoreWatch } from '~/domain/timeline/stored-clock.ts';
import { type Timeline, timelineOf } from '~/domain/timeline/timeline.ts';
import { steadyClock } from '~/islands/timing/steady-clock.ts';
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

const STILL = ['run', 'pause', 'sleep', 'reload'] as const;
const JUMPS = ['next', 'back', 'on', 'less'] as const;
type Act = { readonly kind: (typeof STILL | typeof JUMPS)[number]; readonly amount: number };

const acts = (kinds: readonly Act['kind'][]): fc.Arbitrary<readonly Act[]> =>
  fc.array(
    fc.record({ kind: fc.constantFrom(...kinds), amount: fc.integer({ min: 0, max: 120_000 }) }),
    { maxLength: 40 },
  );

/** Lives through a session as a page does, and keeps what was heard in each stretch of it. */
function live(timeline: Timeline, all: readonly Act[]) {
  const hands = { monotonic: 5000, wall: 1_000_000 };
  const wind = () =>
    steadyClock(
      () => hands.monotonic,
      () => hands.wall,
    );
  let clock = wind();
  let watch: StopWatch = resume(RESET, clock());
  let spent = UNSPENT;
  let ran = 0;
  let asked = -1;
  const heard: { from: number; to: number; cues: string[] }[] = [{ from: 0, to: 0, cues: [] }];
  const place = () => within(timeline, elapsed(watch, clock()));
  const listen = () => {
    const to = place();
    const stretch = heard.at(-1);
    stretch?.cues.push(...between(timeline, asked, to).map((cue) => `${cue.kind} ${cue.offset}`));
    if (stretch) stretch.to = to;
    asked = Math.max(asked, to);
  };
  const pass = (monotonic: number, wall: number) => {
    // The wall clock on the test's own wrist says how long it really was.
    if (isRunning(watch)) ran += Math.min(wall, timeline.total - place());
    hands.monotonic += monotonic;
    hands.wall += wall;
    listen();
  };
  const begin = (from: number) => {
    asked = from - 1;
    heard.push({ from, to: from, cues: [] });
    listen();
  };
  const jump = (to: number) => {
    spent = leap(spent, place(), within(timeline, to));
    watch = seek(watch, within(timeline, to), clock());
    begin(place());
  };
  const doing: Record<Act['kind'], (amount: number) => void> = {
    run: (amount) => pass(amount, amount),
    // The monotonic clock stands still while a laptop sleeps.
    sleep: (amount) => pass(100, amount + 2000),
    pause(amount) {
      watch = pause(watch, clock());
      pass(amount, amount);
      watch = resume(watch, clock());
    },
    reload() {
      const kept = JSON.parse(JSON.stringify({ watch: pause(watch, clock()), spent }));
      hands.monotonic = 0;
      hands.wall += 60_000;
      clock = wind();
      spent = kept.spent;
      watch = resume(restoreWatch(kept.watch) ?? RESET, clock());
      begin(place());
    },
    next: () => jump(nextStep(timeline, place())),
    back: () => jump(previousStep(timeline, place())),
    on: () => jump(place() + 15_000),
    less: () => jump(place() - 15_000),
  };
  listen();
  for (const { kind, amount } of all) doing[kind](amount);
  return {
    heard,
    ran,
    finish: () => pass(timeline.total, timeline.total),
    time: () => elapsed(watch, clock()),
    stretches: () => stretchesOf(spent, place()),
    ranInAll: () => ran,
  };
}

describe('a session with anything that may happen to it', () => {
  it('loses and invents no time, and gives every cue of what ran once, in order', () => {
    let cues = 0;
    fc.assert(
      fc.property(anySession, acts([...STILL, ...JUMPS]), (steps, all) => {
        const timeline = timelineOf(steps);
        const session = live(timeline, all);
        for (const { from, to, cues: given } of session.heard) {
          const due = timeline.cues.filter(({ offset }) => from <= offset && offset <= to);
          expect(given).toEqual(due.map(({ kind, offset }) => `${kind} ${offset}`));
          cues += given.length;
        }
        expect(timeSpent(session.stretches())).toBe(session.ran);
      }),
    );
    expect(cues).toBeGreaterThan(100);
  });

  it('gives each side its full time, unless somebody jumps', () => {
    fc.assert(
      fc.property(anySession, acts(STILL), (steps, all) => {
        const timeline = timelineOf(steps);
        const session = live(timeline, all);
        session.finish();
        expect(at(timeline, session.time()).done).toBe(true);
        expect(session.ranInAll()).toBe(timeline.total);
        for (const [index, { dose }] of steps.entries()) {
          const sides = dose.sides === 'each' ? (['left', 'right'] as const) : [dose.sides];
          for (const side of sides) {
            const holds = timeline.phases.filter(
              (phase) => phase.kind === 'hold' && phase.step === index && phase.side === side,
            );
            const given = holds.map(({ start, end }) => timeSpent(session.stretches(), start, end));
            expect(given).toEqual(Array.from({ length: dose.sets }, () => dose.seconds * 1000));
          }
        }
      }),
    );
  });
});
