/**
 * Names of the custom properties that colour a figure, with what they are when no style sheet
 * sets them. figures/figure.css gives each a value for light, dark and print.
 */
const FALLBACK = {
  line: '#22303e',
  rim: 'none',
  skin: '#d6a27c',
  hair: '#4a352d',
  shirt: '#5fa9b3',
  trousers: '#4c5f76',
  muscle: '#e2643a',
  shade: '#0b1a33',
  roller: '#8291a5',
  'roller-end': '#b7c1cd',
  mat: '#e9e6de',
  'mat-edge': '#cfcabd',
  shadow: '#1c2733',
  ghost: '#566474',
  arrow: '#566474',
  chair: '#c2a681',
  'chair-top': '#d9c3a5',
  'chair-side': '#a98c67',
  cushion: '#d9dfd3',
  wall: '#ebe6da',
  'wall-edge': '#cdc6b6',
  'map-body': '#efe7da',
  'map-hair': '#cfc4b4',
  'map-region': '#b9c4cf',
  hatch: '0',
} as const;

/** A colour role of a figure. */
export type Role = keyof typeof FALLBACK;

/** All roles. */
export const ROLES = Object.keys(FALLBACK) as Role[];

/** Value of a presentation attribute: the role's custom property with its fallback. */
export const colour = (role: Role): string => `var(--fig-${role},${FALLBACK[role]})`;
