import type { Field, Selection } from '../flesh/field.ts';
import type { Primitive } from '../flesh/primitive.ts';
import { type Camera, depthOf, project } from './camera.ts';

/** What a square of the picture may show. */
export interface Tile {
  /** Pieces near enough to matter there. */
  readonly selection: Selection;
  /** Depths between which flesh can be met, cm. */
  readonly near: number;
  readonly far: number;
}

interface Shade {
  readonly right: number;
  readonly up: number;
  readonly depth: number;
  readonly radius: number;
}

/** Pieces this far outside a square still shape the seams inside it, cm. */
const SEAM_REACH = 4.5;

/** Prepares a function that finds the tile of a square around a picture-plane place. */
export function tileFinder(field: Field, camera: Camera) {
  const shades = field.pieces.map((piece: Primitive): Shade => {
    const [right, up] = project(camera, piece.centre);
    return { right, up, depth: depthOf(camera, piece.centre), radius: piece.radius };
  });
  return (right: number, up: number, halfDiagonal: number): Tile | undefined => {
    let near = -Infinity;
    let far = Infinity;
    const selection = field.groups.map((group) =>
      group.pieces.filter((piece) => {
        const shade = shades[piece.index];
        if (!shade) return false;
        const away = Math.hypot(shade.right - right, shade.up - up);
        if (away < shade.radius + halfDiagonal) {
          near = Math.max(near, shade.depth + shade.radius);
          far = Math.min(far, shade.depth - shade.radius);
        }
        return away < shade.radius + halfDiagonal + SEAM_REACH;
      }),
    );
    return near === -Infinity ? undefined : { selection, near: near + 1.5, far: far - 1 };
  };
}
