/** How the exercises of a card are set on a page. */
export interface CardLayout {
  readonly density: 'roomy' | 'regular' | 'dense';
  readonly columns: 1 | 2;
  /** Characters of set-up and steps that one exercise has room for. */
  readonly textBudget: number;
  /** Rows of the week grid. */
  readonly weeks: number;
  /** Whether all of it fits one A4 or Letter page. */
  readonly onePage: boolean;
}

/** Large print: one column, room for every word, as many sheets as it takes. */
export const LARGE_PRINT: CardLayout = {
  density: 'roomy',
  columns: 1,
  textBudget: 5000,
  weeks: 4,
  onePage: false,
};

const MOST_ON_A_PAGE = 6;

/**
 * Chooses the layout by the number of exercises: the fewer there are, the larger they are set.
 * Up to six fit one page; more run on to a second.
 */
export function layoutOf(exercises: number): CardLayout {
  if (exercises <= 2) {
    return { density: 'roomy', columns: 1, textBudget: 1000, weeks: 4, onePage: true };
  }
  if (exercises <= 4) {
    return { density: 'regular', columns: 2, textBudget: 520, weeks: 3, onePage: true };
  }
  const onePage = exercises <= MOST_ON_A_PAGE;
  return { density: 'dense', columns: 2, textBudget: 330, weeks: 2, onePage };
}
