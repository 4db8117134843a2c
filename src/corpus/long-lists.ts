import type { BodyRegion } from '~/schemas/vocabulary.ts';
import type { Corpus } from './corpus.ts';
import { byRegion } from './select.ts';

/** Exercises that a list among other things shows; the rest is a link away. */
export const ON_LIST = 24;

/** Exercises on one page of an area. */
export const ON_AREA_PAGE = 48;

/** The areas that have more exercises than a list shows: these have pages of their own. */
export const longAreas = (corpus: Corpus) =>
  byRegion(corpus).filter(({ exercises }) => exercises.length > ON_LIST);

/** Whether an area has pages of its own. */
export const isLongArea = (corpus: Corpus, region: BodyRegion): boolean =>
  longAreas(corpus).some((area) => area.region === region);
