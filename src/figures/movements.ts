import { withColours } from './standalone.ts';
import { endOf, timed } from './timing.ts';

const drawn = import.meta.glob<string>('./moving/*.svg', { query: '?raw', import: 'default' });

/** `play` moves by itself a few times; `end` stands still at the end of the movement. */
type MovementKind = 'play' | 'end';

/**
 * The movement of a figure as an image file of its own.
 * @throws Error when the figure does not move
 */
export async function standaloneMovement(id: string, kind: MovementKind): Promise<string> {
  const load = drawn[`./moving/${id}.svg`];
  if (!load) throw new Error(`no movement of ${id}: run npm run figures`);
  const svg = (await load()).trim().replace(/ data-source="[^"]*"/, '');
  return withColours(kind === 'play' ? timed(svg) : endOf(svg), 'screen');
}

/** Paths for the pages that write the files. */
export const movementPaths = () =>
  Object.keys(drawn).flatMap((file) => {
    const id = file.slice('./moving/'.length, -'.svg'.length);
    return (['play', 'end'] as const).map((kind) => ({
      params: { file: kind === 'end' ? `${id}-end` : id },
      props: { id, kind },
    }));
  });
