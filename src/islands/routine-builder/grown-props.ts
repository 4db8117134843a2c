import type { ExerciseRecord } from '~/islands/records/record.ts';
import { paths } from '~/paths.ts';
import type { BuilderPage, RoutineBuilderProps } from './props.ts';

/** The page of the builder with all exercises that are known by now. */
export function grownProps(
  { page, checks, ...rest }: BuilderPage,
  records: readonly ExerciseRecord[],
): RoutineBuilderProps {
  const figures = (medium: 'screen' | 'print') =>
    Object.fromEntries(
      records.flatMap(({ choice: { id }, pose }) =>
        pose === undefined ? [] : [[id, paths.figure(pose, medium)]],
      ),
    );
  return {
    ...rest,
    total: page.total,
    exercises: records.map(({ choice, words }) => ({ choice, words })),
    checks: checks.map((check) => ({
      ...check,
      exercises: records
        .filter((record) => record.checks.includes(check.id))
        .map(({ choice }) => choice.id),
    })),
    pictures: figures('screen'),
    figures: figures('print'),
  };
}
