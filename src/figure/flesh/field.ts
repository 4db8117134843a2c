import { type BlendJoint, fade, type Primitive } from './primitive.ts';

/** Pieces that melt together: trunk, head, hair, each arm, each leg. */
export interface Group {
  readonly name: string;
  readonly pieces: readonly Primitive[];
  /** Width of its seam with the groups before it, cm. */
  readonly seam: number;
  /** Joint near which it melts into them; undefined: everywhere. */
  readonly joint: BlendJoint | undefined;
}

/** For each group, the pieces worth looking at. */
export type Selection = readonly (readonly Primitive[])[];

/** Smooth minimum: two solids melted together over a seam. */
function melt(a: number, b: number, seam: number): number {
  const h = seam - Math.abs(a - b);
  return Math.min(a, b) - (h > 0 ? (h * h) / (4 * seam) : 0);
}

const FAR = 1e6;

/** The whole body as one signed-distance function. */
export class Field {
  readonly groups: readonly Group[];
  readonly pieces: readonly Primitive[];
  private nearest: Primitive | undefined;
  private nearestDistance = FAR;

  constructor(groups: readonly Group[]) {
    this.groups = groups;
    this.pieces = groups.flatMap((group) => group.pieces);
    this.pieces.forEach((piece, index) => {
      piece.index = index;
    });
  }

  /** All pieces. */
  everything(): Selection {
    return this.groups.map((group) => group.pieces);
  }

  /** Only the pieces that pass a test. */
  only(test: (piece: Primitive, group: Group) => boolean): Selection {
    return this.groups.map((group) => group.pieces.filter((piece) => test(piece, group)));
  }

  /** Signed distance to the selected pieces, cm; negative inside. */
  distance(x: number, y: number, z: number, selection: Selection): number {
    let result = FAR;
    this.nearestDistance = FAR;
    for (let i = 0; i < selection.length; i++) {
      const pieces = selection[i];
      const group = this.groups[i];
      if (!pieces?.length || !group) continue;
      const own = this.groupDistance(pieces, x, y, z);
      if (result === FAR) {
        result = own;
        continue;
      }
      const share = group.joint ? fade(group.joint, x, y, z) : 1;
      result = melt(result, own, Math.max(0.1, group.seam * share));
    }
    return result;
  }

  /** The piece nearest to a point; call it for points near the surface only. */
  pieceAt(x: number, y: number, z: number, selection: Selection): Primitive | undefined {
    this.nearest = undefined;
    this.distance(x, y, z, selection);
    return this.nearest;
  }

  private groupDistance(pieces: readonly Primitive[], x: number, y: number, z: number): number {
    let result = FAR;
    for (const piece of pieces) {
      const [cx, cy, cz] = piece.centre;
      const atLeast = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - piece.radius;
      if (atLeast > 6 && atLeast > result + 6) continue;
      const own = piece.distance(x, y, z);
      if (own < this.nearestDistance) {
        this.nearestDistance = own;
        this.nearest = piece;
      }
      result = result === FAR ? own : melt(result, own, piece.seamAt(x, y, z));
    }
    return result;
  }
}
