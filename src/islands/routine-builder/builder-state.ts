import {
  amend,
  begin,
  canRedo,
  canUndo,
  type History,
  record,
  redo,
  undo,
} from '~/domain/routine/history.ts';
import { encodeRoutine } from '~/domain/routine/link.ts';
import { EMPTY_ROUTINE, type Routine, titleOf } from '~/domain/routine/routine.ts';
import { serialiseRoutine } from '~/domain/routine/stored.ts';

/** A way back from the last removal or replacement. */
interface UndoOffer {
  /** What was done, as a sentence. */
  readonly text: string;
  /** What is brought back, after "Brought back". */
  readonly what: string;
  /** Makes the routine with it from the routine of that moment. */
  readonly restore: (routine: Routine) => Routine;
}

/** Everything that the builder knows of the routine. Every function here makes a new one. */
export interface BuilderState {
  readonly history: History<Routine>;
  /** Changes of the same thing in a row, such as typing a name, are one step to undo. */
  readonly together: string | undefined;
  readonly offer: UndoOffer | undefined;
  /** The last thing that happened, for the status line. The number tells equal ones apart. */
  readonly said: { readonly text: string; readonly count: number };
  /** False while a routine from a link is only looked at: it must not overwrite the saved one. */
  readonly own: boolean;
  /** The person's own routine that another one took the place of. */
  readonly displaced: Routine | undefined;
}

/** What a change brings with it. */
interface Change {
  readonly said?: string;
  readonly together?: string;
  readonly offer?: UndoOffer;
}

/** The builder before anything was read or done. */
export const START: BuilderState = {
  history: begin(EMPTY_ROUTINE),
  together: undefined,
  offer: undefined,
  said: { text: '', count: 0 },
  own: true,
  displaced: undefined,
};

/** Puts a sentence on the status line. */
export function say(state: BuilderState, text: string): BuilderState {
  return { ...state, said: { text, count: state.said.count + 1 } };
}

/** Goes on to another routine; the same one again only says what there is to say. */
export function change(state: BuilderState, routine: Routine, how: Change = {}): BuilderState {
  const told = how.said === undefined ? state : say(state, how.said);
  const { history } = state;
  if (routine === history.present) return told;
  const joins = how.together !== undefined && how.together === state.together;
  return {
    ...told,
    history: joins ? amend(history, routine) : record(history, routine),
    together: how.together,
    offer: how.offer ?? state.offer,
    own: true,
  };
}

/**
 * Puts another routine in the place of this one, with a way back if there was anything.
 * @param before what the way back leads to
 */
export function replace(
  state: BuilderState,
  routine: Routine,
  text: string,
  before: Routine = state.history.present,
): BuilderState {
  if (before.steps.length === 0) {
    return { ...change(state, routine, { said: text }), offer: undefined };
  }
  const offer = {
    text: `${text} It took the place of ${titleOf(before)}.`,
    what: titleOf(before),
    restore: () => before,
  };
  // A routine that was only looked at displaces nobody's own.
  const displaced = state.own ? before : (state.displaced ?? before);
  return { ...change(state, routine, { said: offer.text, offer }), displaced };
}

/**
 * Shows a routine from a link; the same one as before changes nothing. After several links in a
 * row the way back still leads to the person's own routine.
 */
export function open(state: BuilderState, routine: Routine): BuilderState {
  if (encodeRoutine(routine) === encodeRoutine(state.history.present)) return state;
  const mine = state.own ? state.history.present : (state.displaced ?? EMPTY_ROUTINE);
  const opened = replace(state, routine, `Opened ${titleOf(routine)} from the link.`, mine);
  return { ...opened, own: false };
}

/** Takes over a routine that was changed in another tab; any other one changes nothing. */
export function agree(state: BuilderState, routine: Routine): BuilderState {
  const { present } = state.history;
  const other = !state.own || present.id !== routine.id;
  if (other || serialiseRoutine(present) === serialiseRoutine(routine)) return state;
  return change(state, routine, { said: 'Changed in another tab.' });
}

/** Takes the offer: brings back what was removed or replaced. */
export function bringBack(state: BuilderState): BuilderState {
  const { offer, history } = state;
  if (offer === undefined) return state;
  const said = `Brought back ${offer.what}.`;
  return { ...change(state, offer.restore(history.present), { said }), offer: undefined };
}

/** Takes the last change back. */
export function stepBack(state: BuilderState): BuilderState {
  if (!canUndo(state.history)) return say(state, 'There is nothing to undo.');
  return travel(state, undo(state.history), 'Undid the last change.');
}

/** Makes the last change that was taken back again. */
export function stepForward(state: BuilderState): BuilderState {
  if (!canRedo(state.history)) return say(state, 'There is nothing to redo.');
  return travel(state, redo(state.history), 'Made the change again.');
}

const travel = (state: BuilderState, history: History<Routine>, text: string): BuilderState => ({
  ...say(state, text),
  history,
  together: undefined,
  offer: undefined,
  own: true,
});
