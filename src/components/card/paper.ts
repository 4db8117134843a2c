/** What a routine is printed on. The words are those of the choice. */
export const PAPERS = {
  page: 'One page, A4 or Letter',
  large: 'Large print',
  pocket: 'Pocket cards to cut out (A6, 4 × 6 inch)',
  wall: 'Pictures only, for the wall',
} as const;

export type Paper = keyof typeof PAPERS;
