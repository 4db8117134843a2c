import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, placeOf } from '~/domain/routine/areas.ts';
import { CONCERNS } from '~/domain/routine/propose/concerns.ts';
import { propose } from '~/domain/routine/propose/propose.ts';
import type { KnownCaution, Wishes } from '~/domain/routine/propose/wishes.ts';
import { routineSeconds } from '~/domain/routine/timed-steps.ts';
import { POSITIONS } from '~/schemas/vocabulary.ts';
import { BODY_CHOICES as CHOICES, MUSCLES } from '../body-choices.ts';

const caution = (id: string, kind: KnownCaution['kind'], everywhere = false): KnownCaution => ({
  ...{ id, name: `Name of ${id}`, kind, everywhere },
});
const CAUTIONS = [
  caution('osteoporosis', 'ask-first'),
  caution('pregnancy', 'ask-first'),
  caution('blood-thinners', 'ask-first'),
  caution('fracture', 'avoid', true),
];

const usual: Wishes = {
  concern: 'sitting',
  seconds: 1200,
  tools: ['foam-roller', 'ball'],
  noFloor: false,
  cautions: [],
};
const of = (change: Partial<Wishes>) =>
  propose({ ...usual, ...change }, CHOICES, MUSCLES, CAUTIONS);
const ids = (change: Partial<Wishes>) => of(change).routine.steps.map(({ exercise }) => exercise);

const anyWishes: fc.Arbitrary<Wishes> = fc.record({
  concern: fc.constantFrom(...CONCERNS.map(({ id }) => id)),
  seconds: fc.integer({ min: 30, max: 1800 }),
  tools: fc.subarray(['foam-roller', 'ball'] as const),
  noFloor: fc.boolean(),
  cautions: fc.subarray(['osteoporosis', 'pregnancy', 'blood-thinners']),
});

describe('a proposal', () => {
  it('obeys every answer, whatever they are', () => {
    let proposed = 0;
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { routine } = propose(wishes, CHOICES, MUSCLES, CAUTIONS);
        const chosen = routine.steps.flatMap(({ exercise }) => CHOICES.get(exercise) ?? []);
        expect(chosen).toHaveLength(routine.steps.length);
        proposed += chosen.length;
        for (const choice of chosen) {
          expect(choice.cautions.filter((id) => wishes.cautions.includes(id))).toEqual([]);
          expect(choice.tool === 'none' || wishes.tools.includes(choice.tool)).toBe(true);
          expect(wishes.noFloor && POSITIONS[choice.position].floor).toBe(false);
        }
        expect(routineSeconds(routine, CHOICES)).toBeLessThanOrEqual(wishes.seconds);
        const places = chosen.map((choice) => placeOf(areaOf(choice, MUSCLES)));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
    expect(proposed).toBeGreaterThan(20);
  });

  it('says something of every exercise that suits, chosen or not', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { routine, lines, leftOut } = propose(wishes, CHOICES, MUSCLES, CAUTIONS);
        expect(lines.length).toBeGreaterThan(0);
        for (const { exercise } of routine.steps) {
          const name = CHOICES.get(exercise)?.name ?? '';
          expect(lines.some((line) => line.startsWith(`${name}, `))).toBe(true);
        }
        for (const line of [...lines, ...leftOut]) expect(line).toMatch(/^[A-Z].+\.$/);
      }),
    );
  });

  it('goes from calves to chest after a day of sitting', () => {
    expect(ids({})).toEqual([
      'calf-roll',
      'glute-roll',
      'thoracic-extension',
      'lat-roll',
      'pec-opener',
    ]);
  });

  it('leaves out what clashes, with the reason', () => {
    const { routine, leftOut } = of({ cautions: ['osteoporosis'] });
    expect(routine.steps.map(({ exercise }) => exercise)).not.toContain('thoracic-extension');
    expect(leftOut).toContain(
      'Thoracic extension: left out because you ticked "Name of osteoporosis": ask a professional first.',
    );
  });

  it('proposes nothing where a caution applies to everything', () => {
    const { routine, lines } = of({ cautions: ['fracture'] });
    expect(routine.steps).toEqual([]);
    expect(lines).toEqual([
      'You ticked "Name of fracture". That applies to every exercise here, so nothing is proposed: do not roll.',
    ]);
  });

  it('stays off the floor, and says what needed it', () => {
    expect(ids({ noFloor: true, concern: 'upper-back' })).toEqual(['wall-thoracic']);
    expect(of({ noFloor: true }).leftOut.join()).toContain('on the floor');
  });

  it('shortens a dose before it gives up, and says so', () => {
    const { routine, lines } = of({ concern: 'chest', seconds: 75 });
    expect(routine.steps).toMatchObject([{ exercise: 'pec-opener', seconds: 30 }]);
    expect(lines.join()).toContain('shorter than the usual 60 s to fit your time');
  });

  it('says what to change when nothing fits', () => {
    expect(of({ seconds: 20 }).lines).toEqual([
      'There is too little time for even one exercise. A few minutes more will do.',
    ]);
    expect(of({ tools: [], noFloor: true, concern: 'legs' }).lines).toEqual([
      'No exercise here fits all of your answers. Change one of them, or pick from the list.',
    ]);
    expect(of({ concern: 'nonsense' }).routine.steps).toEqual([]);
  });
});
