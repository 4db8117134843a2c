import type { Announcements } from '@dnd-kit/core';

/** How to use the handle without a pointer. */
export const HOW_TO_DRAG =
  'Press Space or Enter to pick it up. Move it with the up and down arrow keys. Press Space or Enter to put it down, or Escape to leave it where it was.';

/**
 * What a screen reader hears during a drag. Where a step was put down is said by the status line.
 * @param keys keys of the steps in order
 * @param nameOf name of the exercise of a key
 */
export function dragWords(
  keys: readonly string[],
  nameOf: (key: unknown) => string,
): Announcements {
  const place = (key: unknown) => `place ${keys.indexOf(String(key)) + 1} of ${keys.length}`;
  return {
    // It is over its own place at once, and that is said below.
    onDragStart: () => undefined,
    onDragOver: ({ active, over }) =>
      over ? `Holding ${nameOf(active.id)} at ${place(over.id)}.` : undefined,
    onDragEnd: ({ active, over }) =>
      over && over.id !== active.id
        ? undefined
        : `${nameOf(active.id)} stays at ${place(active.id)}.`,
    onDragCancel: ({ active }) => `Left ${nameOf(active.id)} at ${place(active.id)}.`,
  };
}
