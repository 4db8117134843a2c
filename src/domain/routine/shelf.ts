/** Exercises on a shelf, about: one small file, fetched when a routine names one of them. */
const PER_SHELF = 24;

/** How many shelves hold so many exercises. */
export const shelvesFor = (exercises: number): number => Math.ceil(exercises / PER_SHELF);

/**
 * The shelf on which an exercise stands: the same for page and build, and told by the id alone, so
 * that nobody needs a list of all exercises. Spreads ids evenly (FNV-1a).
 * @param shelves at least 1
 * @returns 0 to `shelves` - 1
 */
export function shelfOf(id: string, shelves: number): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % shelves;
}
