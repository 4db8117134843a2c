import { CAUTION_KINDS, type CautionKind, POSITIONS, TOOLS } from '~/schemas/vocabulary.ts';
import { doseShort } from '../dose/short.ts';
import { sideWords } from '../dose/side-words.ts';
import { roughDuration } from '../dose/spoken-duration.ts';
import { cautionsOf, stopSignsOf } from '../routine/cautions.ts';
import type { Choices, ExerciseChoice } from '../routine/choice.ts';
import { type Routine, type RoutineStep, titleOf } from '../routine/routine.ts';
import { doseOfStep, routineSeconds } from '../routine/timed-steps.ts';
import type { Card, CardCaution, CardCautionLine, CardExtras, CardItem } from './card.ts';
import { fitSteps } from './fit.ts';
import { type CardLayout, layoutOf } from './layout.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/**
 * The printed card of a routine. Steps of an exercise that is not in `choices` are left out.
 * @param cautions every caution record of the site; those that apply everywhere are added
 * @param setting the layout to use instead of the one by the number of exercises
 */
export function cardOf(
  routine: Routine,
  choices: Choices,
  cautions: readonly CardCaution[],
  extras: CardExtras,
  setting?: CardLayout,
): Card {
  const chosen = routine.steps.flatMap((step) => {
    const choice = choices.get(step.exercise);
    return choice === undefined ? [] : [{ step, choice }];
  });
  const layout = setting ?? layoutOf(chosen.length);
  const byId = new Map(cautions.map((caution) => [caution.id, caution]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const everywhere = cautions.filter((caution) => caution.everywhere).map(({ id }) => id);
  const signs = stopSignsOf(routine, choices);
  const all = cautionsOf(routine, choices, everywhere).filter((id) => !signs.includes(id));
  const stops = named(all).filter(({ kind }) => kind === 'stop');
  return {
    title: titleOf(routine),
    forWhom: extras.forWhom?.trim() ?? '',
    fromWhom: extras.fromWhom?.trim() ?? '',
    nextVisit: extras.nextVisit?.trim() ?? '',
    note: extras.note?.trim() ?? '',
    clinic: extras.clinic?.trim() ?? '',
    checks: extras.checks ?? [],
    time: roughDuration(routineSeconds(routine, choices)),
    tools: toolsOf(chosen.map(({ choice }) => choice)),
    items: chosen.map(({ step, choice }, index) => itemOf(step, choice, index, layout)),
    layout,
    stopSigns: [...named(signs), ...stops].map(({ name }) => name),
    cautions: linesOf(named(all)),
    days: DAYS,
    link: extras.link,
    date: extras.date,
    contentVersion: extras.contentVersion,
  };
}

function itemOf(
  step: RoutineStep,
  choice: ExerciseChoice,
  index: number,
  layout: CardLayout,
): CardItem {
  const dose = doseOfStep(step, choice);
  return {
    number: index + 1,
    exercise: choice.id,
    name: choice.name,
    dose: doseShort(dose),
    side: sideWords(dose.sides),
    start: capital(`${TOOLS[choice.tool]}, ${POSITIONS[choice.position].label}`),
    ...fitSteps(choice.setUp, choice.steps, layout.textBudget),
    pressureCeiling: choice.pressureCeiling,
    breathing: choice.breathing,
    note: step.note?.trim() ?? '',
  };
}

/** One line per kind, the most urgent first; stop signs have their own place on the card. */
function linesOf(cautions: readonly CardCaution[]): readonly CardCautionLine[] {
  const kinds = Object.keys(CAUTION_KINDS) as CautionKind[];
  return kinds
    .filter((kind) => kind !== 'stop')
    .map((kind) => ({
      kind,
      asks: CAUTION_KINDS[kind],
      names: cautions.filter((caution) => caution.kind === kind).map(({ name }) => name),
    }))
    .filter((line) => line.names.length > 0);
}

const toolsOf = (choices: readonly ExerciseChoice[]) =>
  [...new Set(choices.map(({ tool }) => tool))]
    .filter((tool) => tool !== 'none')
    .map((tool) => TOOLS[tool])
    .join(', ');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
