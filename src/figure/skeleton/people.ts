import type { Person } from '../../schemas/pose-words.ts';

/** How one person is built. Numbers are factors of the average build unless said otherwise. */
export interface Build {
  /** Shoulder width. */
  readonly shoulders: number;
  /** Hip width. */
  readonly hips: number;
  /** Waist width and depth. */
  readonly waist: number;
  /** 1 with breasts, 0 without. */
  readonly bust: number;
  /** Belly standing out, cm. */
  readonly belly: number;
  /** Thickness of the legs. */
  readonly legs: number;
  /** Thickness of the arms. */
  readonly arms: number;
  /** Neck width. */
  readonly neck: number;
  /** Jaw width. */
  readonly jaw: number;
  /** 1 for a soft face, 0 for an angular one. */
  readonly softness: number;
  readonly hair: 'bun' | 'short' | 'cropped' | 'knot' | 'pony';
  readonly beard: boolean;
  /** Share of the upper arm under the sleeve. */
  readonly sleeve: number;
  /** Share of the leg under the trousers: below 1 ends on the thigh, 1-2 on the shin. */
  readonly trousers: number;
  /** Class names that choose the colours in figure.css. */
  readonly colours: readonly string[];
}

const woman: Build = {
  shoulders: 0.94,
  hips: 1.03,
  waist: 0.93,
  bust: 1,
  belly: 0,
  legs: 0.97,
  arms: 0.87,
  neck: 0.9,
  jaw: 0.86,
  softness: 1,
  hair: 'bun',
  beard: false,
  sleeve: 0.3,
  trousers: 0.82,
  colours: [],
};

const man: Build = {
  shoulders: 1.04,
  hips: 0.97,
  waist: 1,
  bust: 0,
  belly: 0,
  legs: 1,
  arms: 1,
  neck: 1.04,
  jaw: 1,
  softness: 0,
  hair: 'short',
  beard: false,
  sleeve: 0.45,
  trousers: 0.62,
  colours: [],
};

/** Six people: three builds per sex, one larger and one older each, and six skin tones over the set. */
export const PEOPLE: Readonly<Record<Person, Build>> = {
  ana: { ...woman, colours: ['skin-4', 'hair-1'] },
  bea: {
    ...woman,
    hips: 1.2,
    waist: 1.26,
    belly: 5.5,
    legs: 1.16,
    arms: 1.14,
    neck: 1.02,
    jaw: 0.98,
    sleeve: 0.45,
    hair: 'pony',
    trousers: 1.6,
    colours: ['skin-2', 'hair-3'],
  },
  eve: {
    ...woman,
    waist: 1.03,
    belly: 1.4,
    hips: 1.06,
    sleeve: 0.5,
    hair: 'knot',
    trousers: 1.5,
    colours: ['skin-1', 'hair-5'],
  },
  dan: { ...man, colours: ['skin-6', 'hair-1'], hair: 'cropped' },
  max: {
    ...man,
    waist: 1.26,
    belly: 6,
    hips: 1.1,
    legs: 1.12,
    arms: 1.12,
    neck: 1.12,
    jaw: 1.06,
    beard: true,
    colours: ['skin-3', 'hair-2'],
  },
  sam: {
    ...man,
    waist: 1.04,
    belly: 1.6,
    arms: 0.95,
    colours: ['skin-5', 'hair-5'],
  },
};
