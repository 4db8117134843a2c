import type { Corpus } from '~/corpus/corpus.ts';
import { paths } from '~/paths.ts';
import type { CardFigures } from './CardExercise.tsx';

/** Figures as a card prints them, safe in black and white. */
export const cardFigures = ({ exercises }: Corpus): CardFigures =>
  Object.fromEntries(
    exercises.flatMap(({ id, pose }) => (pose ? [[id, paths.figure(pose, 'print')]] : [])),
  );
