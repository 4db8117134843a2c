import { cautionsOf, stopSignsOf } from '~/domain/routine/cautions.ts';
import type { Choices } from '~/domain/routine/choice.ts';
import type { Routine } from '~/domain/routine/routine.ts';
import { CAUTION_KINDS, type CautionKind } from '~/schemas/vocabulary.ts';
import type { BuilderCaution } from './props.ts';

/** A caution that came with the choice, and the names of the exercises that brought it. */
interface ChosenCaution extends BuilderCaution {
  readonly from: readonly string[];
}

/** Cautions of every exercise that ask the same. */
interface CautionGroup {
  readonly kind: CautionKind;
  readonly title: string;
  readonly cautions: readonly BuilderCaution[];
}

/** Everything that a routine asks the person to mind. */
export interface RoutineCautions {
  /** What depends on the choice, in the order of the exercises. */
  readonly chosen: readonly ChosenCaution[];
  /** What applies whatever is chosen, the most pressing first. */
  readonly always: readonly CautionGroup[];
}

const ORDER: readonly CautionKind[] = ['stop', 'red-flag', 'avoid', 'ask-first'];

/** Gathers the cautions of the exercises in a routine; none for an empty one. */
export function routineCautions(
  routine: Routine,
  choices: Choices,
  cautions: readonly BuilderCaution[],
): RoutineCautions {
  const everywhere = cautions.filter((caution) => caution.everywhere).map(({ id }) => id);
  const ids = [...cautionsOf(routine, choices, everywhere), ...stopSignsOf(routine, choices)];
  const all = [...new Set(ids)].flatMap(
    (id) => cautions.find((candidate) => candidate.id === id) ?? [],
  );
  return {
    chosen: all
      .filter((caution) => !caution.everywhere)
      .map((caution) => ({ ...caution, from: broughtBy(caution.id, routine, choices) })),
    always: ORDER.map((kind) => ({
      kind,
      title: CAUTION_KINDS[kind],
      cautions: all.filter((caution) => caution.everywhere && caution.kind === kind),
    })).filter((group) => group.cautions.length > 0),
  };
}

function broughtBy(id: string, routine: Routine, choices: Choices): readonly string[] {
  const names = routine.steps.flatMap(({ exercise }) => {
    const choice = choices.get(exercise);
    const brings = choice && [...choice.cautions, ...choice.stopSigns].includes(id);
    return brings ? [choice.name] : [];
  });
  return [...new Set(names)];
}
