import { useMemo } from 'react';
import { adviceOn } from '~/domain/routine/advice/advice.ts';
import type { Muscles } from '~/domain/routine/areas.ts';
import type { RoutineBuilderProps } from './props.ts';
import type { Builder } from './useRoutineBuilder.ts';
import type { Wishing } from './useWishes.ts';

/** Advice on the present routine, with what was ticked in mind. */
export function useAdvice(
  props: RoutineBuilderProps,
  { routine, choices }: Builder,
  { wishes, cautions }: Wishing,
  muscles: Muscles,
) {
  return useMemo(() => {
    const checks = new Map(
      props.exercises.map(({ choice: { id } }) => [
        id,
        props.checks.filter(({ exercises }) => exercises.includes(id)),
      ]),
    );
    const ticked = wishes.cautions;
    return adviceOn(routine, { choices, muscles, cautions, ticked, checks });
  }, [props, routine, choices, muscles, cautions, wishes]);
}
