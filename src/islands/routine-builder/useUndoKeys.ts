import { useEffect } from 'react';
import { type BuilderState, stepBack, stepForward } from './builder-state.ts';

type Go = (step: (state: BuilderState) => BuilderState) => void;

/** Fields have an undo of their own. */
const TEXT_FIELDS = 'input, textarea, select, [contenteditable]';

/** Ctrl/Cmd+Z takes the last change back; with Shift, or Ctrl+Y, it is made again. */
export function useUndoKeys(go: Go) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TEXT_FIELDS)) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (!again && key !== 'z') return;
      event.preventDefault();
      go(again ? stepForward : stepBack);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [go]);
}
