import type { BodyRegion } from '~/schemas/vocabulary.ts';

/** What may bother a person, and the areas that are worked for it, the most useful first. */
export interface Concern {
  readonly id: string;
  readonly label: string;
  readonly areas: readonly BodyRegion[];
  /** What has to be said with it. */
  readonly note?: string;
}

export const CONCERNS: readonly Concern[] = [
  {
    id: 'sitting',
    label: 'A day of sitting',
    areas: ['thoracic-spine', 'glutes', 'chest', 'calves', 'lats', 'hips', 'quads'],
  },
  {
    id: 'neck',
    label: 'A stiff neck and shoulders',
    areas: [
      'thoracic-spine',
      'upper-trapezius',
      'shoulder-blades',
      'chest',
      'lats',
      'shoulders',
      'forearms',
    ],
    note: 'Nothing here presses on the neck: the routine works what is around it.',
  },
  {
    id: 'upper-back',
    label: 'A stiff upper back',
    areas: ['thoracic-spine', 'shoulder-blades', 'lats', 'chest', 'upper-trapezius', 'shoulders'],
  },
  {
    id: 'lower-back',
    label: 'A tight lower back',
    areas: ['glutes', 'thoracic-spine', 'hips', 'quads', 'hamstrings', 'lats', 'calves'],
    note: 'Nothing here presses on the lower back: the routine works its neighbours.',
  },
  {
    id: 'hips',
    label: 'Tight hips and buttocks',
    areas: ['glutes', 'hips', 'quads', 'outer-thighs', 'adductors', 'hamstrings'],
  },
  {
    id: 'legs',
    label: 'Tight legs and feet',
    areas: ['calves', 'quads', 'hamstrings', 'feet', 'shins', 'outer-thighs', 'adductors'],
  },
  {
    id: 'chest',
    label: 'A tight chest and shoulders',
    areas: ['chest', 'shoulders', 'lats', 'thoracic-spine', 'upper-trapezius', 'forearms'],
  },
];
