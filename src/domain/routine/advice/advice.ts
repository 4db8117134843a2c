import type { Muscles } from '../areas.ts';
import type { Choices } from '../choice.ts';
import type { KnownCaution } from '../propose/wishes.ts';
import type { Routine } from '../routine.ts';
import { checksAround } from './checks-around.ts';
import { clashes } from './clashes.ts';
import { longArea } from './long-area.ts';
import { order } from './order.ts';
import { positions } from './positions.ts';
import { sameArea } from './same-area.ts';
import { shortArea } from './short-area.ts';
import { tooMany } from './too-many.ts';

/** What the rules look at. */
export interface AdviceContext {
  readonly choices: Choices;
  readonly muscles: Muscles;
  readonly cautions: readonly KnownCaution[];
  /** Ids of the cautions that the person ticked as theirs. */
  readonly ticked: readonly string[];
  /** Movement checks by id of the exercise that they test. */
  readonly checks: ReadonlyMap<string, readonly Check[]>;
}

interface Check {
  readonly id: string;
  readonly name: string;
}

/** A routine made better, and what was cut off it to be kept as another one. */
interface Fixed {
  readonly routine: Routine;
  readonly other?: Routine;
}

/** A suggestion. It never stands in the way of anything. */
export interface Advice {
  /** Tells advice of one rule apart: `order`, `same-area lat-roll`. */
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  /** What the button says. */
  readonly fix: string;
  readonly apply: (routine: Routine) => Fixed;
}

/** A pure rule. An empty routine gives no advice. */
export type Rule = (routine: Routine, context: AdviceContext) => readonly Advice[];

/** What touches safety comes first, then what changes most. */
const RULES: readonly Rule[] = [
  clashes,
  tooMany,
  sameArea,
  positions,
  order,
  shortArea,
  longArea,
  checksAround,
];

/** All advice on a routine, the weightiest first. */
export function adviceOn(routine: Routine, context: AdviceContext): readonly Advice[] {
  return RULES.flatMap((rule) => rule(routine, context));
}
