import { describe, expect, it } from 'vitest';
import type { CardCaution } from '~/domain/card/card.ts';
import { cardOf } from '~/domain/card/card-of.ts';
import { fitSteps } from '~/domain/card/fit.ts';
import { layoutOf } from '~/domain/card/layout.ts';
import { fromPreset } from '~/domain/routine/preset.ts';
import { CHOICES } from '../choices.ts';

const caution = (id: string, kind: CardCaution['kind'], everywhere = false): CardCaution => ({
  ...{ id, name: `Name of ${id}`, kind, everywhere },
});

const CAUTIONS = [
  caution('sharp-pain', 'stop'),
  caution('numbness', 'stop'),
  caution('dizziness', 'stop'),
  caution('breath-holding', 'stop', true),
  caution('osteoporosis', 'ask-first'),
  caution('deep-vein-thrombosis', 'ask-first'),
  caution('open-wound', 'avoid'),
  caution('saddle-numbness', 'red-flag', true),
  caution('not-in-this-routine', 'avoid'),
];

const preset = (...ids: string[]) =>
  fromPreset({ name: ' Desk reset ', steps: ids.map((exercise) => ({ exercise })) }, CHOICES);

const EXTRAS = {
  forWhom: ' Ann ',
  link: 'https://example.org/routines/build/#r=1;Desk;calf-roll.60',
  date: '22 November 2026',
  contentVersion: '73df8a0',
};
const card = cardOf(
  preset('calf-roll', 'thoracic-extension', 'pec-opener'),
  CHOICES,
  CAUTIONS,
  EXTRAS,
);

describe('a card', () => {
  it('has its heading, and empty places where nothing was typed', () => {
    expect(card).toMatchObject({
      ...EXTRAS,
      title: 'Desk reset',
      forWhom: 'Ann',
      fromWhom: '',
      nextVisit: '',
      note: '',
      tools: 'foam roller',
      time: 'about 5 minutes',
    });
    expect(card.days).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  });

  it('says of each exercise what to do, how long and how hard', () => {
    expect(card.items.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Calf roll',
      '2 Thoracic extension',
      '3 Pec opener',
    ]);
    expect(card.items[0]).toEqual({
      number: 1,
      exercise: 'calf-roll',
      name: 'Calf roll',
      dose: '60 s each side',
      side: 'each side',
      start: 'Foam roller, sitting on the floor',
      setUp: 'Sit on the floor. Put the roller in place.',
      steps: ['Roll slowly.', 'Stop at a tight spot.', 'Breathe and wait.', 'Roll on.'],
      shortened: false,
      pressureCeiling: 5,
      breathing: 'Breathe out slowly.',
      note: '',
    });
    expect(card.items[1]?.pressureCeiling).toBe(4);
    expect(card.items[2]?.start).toBe('No tool, sitting on the floor');
  });

  it('has the dose of the routine, not of the record', () => {
    const routine = preset('calf-roll');
    const steps = routine.steps.map((step) => ({ ...step, seconds: 30, sets: 2 }));
    const own = cardOf({ ...routine, steps }, CHOICES, CAUTIONS, EXTRAS);
    expect(own.items[0]?.dose).toBe('2 × 30 s each side');
  });

  it('has the stop signs of its exercises and those of everywhere', () => {
    expect(card.stopSigns).toEqual(
      ['sharp-pain', 'numbness', 'dizziness', 'breath-holding'].map((id) => `Name of ${id}`),
    );
  });

  it('has the cautions of its exercises by what they ask, the most urgent first', () => {
    expect(card.cautions).toEqual([
      {
        kind: 'red-flag',
        asks: 'Get medical help',
        names: ['Name of saddle-numbness'],
      },
      { kind: 'avoid', asks: 'Do not roll', names: ['Name of open-wound'] },
      {
        kind: 'ask-first',
        asks: 'Ask a professional first',
        names: ['Name of deep-vein-thrombosis', 'Name of osteoporosis'],
      },
    ]);
  });

  it('of nothing is empty and asks for nothing', () => {
    const empty = cardOf({ name: '', steps: [] }, CHOICES, CAUTIONS, EXTRAS);
    expect(empty).toMatchObject({ title: 'My routine', items: [], cautions: [], tools: '' });
  });
});

describe('the layout', () => {
  it.each([
    [1, 'roomy', 1, true],
    [2, 'roomy', 1, true],
    [3, 'regular', 2, true],
    [4, 'regular', 2, true],
    [5, 'dense', 2, true],
    [6, 'dense', 2, true],
    [7, 'dense', 2, false],
  ])('of %d exercises is %s', (count, density, columns, onePage) => {
    expect(layoutOf(count)).toMatchObject({ density, columns, onePage });
  });
});

describe('instructions that must fit', () => {
  const setUp = ['Sit down.', 'Lean back.'];
  const steps = ['Roll up.', 'Roll down.', 'Breathe out.'];

  it.each([
    [100, 'Sit down. Lean back.', 3, false],
    [40, 'Sit down.', 3, true],
    [30, '', 3, true],
    [29, '', 2, true],
    [0, '', 2, true],
  ])('in %d letters', (budget, lead, count, shortened) => {
    expect(fitSteps(setUp, steps, budget)).toEqual({
      setUp: lead,
      steps: steps.slice(0, count),
      shortened,
    });
  });
});
