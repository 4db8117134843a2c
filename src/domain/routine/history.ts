/** A state with what was before it and what was undone. The newest of `past` comes last. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

const MOST_KEPT = 100;

/** A history that begins with this state. */
export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** Goes on to a new state; what was undone is forgotten. The same state again changes nothing. */
export function record<State>(history: History<State>, next: State): History<State> {
  if (Object.is(next, history.present)) return history;
  return {
    past: [...history.past, history.present].slice(-MOST_KEPT),
    present: next,
    future: [],
  };
}

/** Changes the present without a step to undo, for instance while a name is being typed. */
export function amend<State>(history: History<State>, next: State): History<State> {
  return { ...history, present: next };
}

/** Goes one state back; at the beginning nothing changes. */
export function undo<State>(history: History<State>): History<State> {
  if (!canUndo(history)) return history;
  return {
    past: history.past.slice(0, -1),
    present: history.past.at(-1) as State,
    future: [history.present, ...history.future],
  };
}

/** Goes forward to what was undone last; without any nothing changes. */
export function redo<State>(history: History<State>): History<State> {
  if (!canRedo(history)) return history;
  return {
    past: [...history.past, history.present],
    present: history.future[0] as State,
    future: history.future.slice(1),
  };
}

/** Whether there is a state to go back to. */
export function canUndo<State>(history: History<State>): boolean {
  return history.past.length > 0;
}

/** Whether there is an undone state to go forward to. */
export function canRedo<State>(history: History<State>): boolean {
  return history.future.length > 0;
}
