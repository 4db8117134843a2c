import type { ExerciseData } from '~/schemas/exercise.ts';
import { type Dose, doseOf } from '../dose/dose.ts';

type Told = Pick<
  ExerciseData,
  | 'name'
  | 'spoken'
  | 'summary'
  | 'tool'
  | 'position'
  | 'level'
  | 'settle'
  | 'setUp'
  | 'steps'
  | 'feel'
  | 'breathing'
  | 'pressureCeiling'
  | 'cautions'
  | 'stopSigns'
>;

/** What builder, player and card need of an exercise record. Plain data, fit for island props. */
export interface ExerciseChoice extends Readonly<Told> {
  readonly id: string;
  readonly dose: Dose;
  /** Ids of the muscles worked, those worked most first. */
  readonly muscles: readonly string[];
}

/** Exercises by id. */
export type Choices = ReadonlyMap<string, ExerciseChoice>;

/** Cuts an exercise record down to what leaves for the browser. */
export function choiceOf(id: string, data: ExerciseData): ExerciseChoice {
  return {
    id,
    name: data.name,
    spoken: data.spoken,
    summary: data.summary,
    tool: data.tool,
    position: data.position,
    level: data.level,
    dose: doseOf(data.dose),
    settle: data.settle,
    setUp: data.setUp,
    steps: data.steps,
    feel: data.feel,
    breathing: data.breathing,
    pressureCeiling: data.pressureCeiling,
    cautions: data.cautions,
    stopSigns: data.stopSigns,
    muscles: [...data.muscles.primary, ...data.muscles.secondary],
  };
}

/** Makes the lookup that the functions of this folder take. */
export function choicesById(list: readonly ExerciseChoice[]): Choices {
  return new Map(list.map((choice) => [choice.id, choice]));
}
