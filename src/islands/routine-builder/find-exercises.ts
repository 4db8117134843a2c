import { normalise, tokens } from '~/domain/query/normalise.ts';
import { POSITIONS, TOOLS } from '~/schemas/vocabulary.ts';
import type { OfferedExercise } from './props.ts';

/** Exercises that have every word of the query, or its beginning, in one of their names. */
export function findExercises(
  exercises: readonly OfferedExercise[],
  query: string,
): readonly OfferedExercise[] {
  const sought = tokens(query);
  return exercises.filter(({ choice, words }) => {
    const { name, tool, position } = choice;
    const known = [name, ...words, TOOLS[tool], POSITIONS[position].label].join(' ');
    const text = ` ${normalise(known)}`;
    return sought.every((word) => text.includes(` ${word}`));
  });
}
