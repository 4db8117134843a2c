import type { PoseData } from '../../schemas/pose.ts';
import type { PropOf } from '../../schemas/pose-props.ts';
import type { FleshPart, Primitive } from '../flesh/primitive.ts';
import type { Camera } from '../render/camera.ts';
import { EMPTY, type Picture, pieceAt, pixelAt, placeOf } from '../render/picture.ts';
import { SIDES, type Side } from '../skeleton/side.ts';
import { cell } from '../space/number.ts';
import { distance, size, subtract, type Vector } from '../space/vector.ts';
import { type Mask, maskOf } from '../trace/mask.ts';
import { thickParts } from '../trace/thickness.ts';
import { TOLERANCE } from './body-lines.ts';
import { gridOf } from './body-svg.ts';
import { colour } from './palette.ts';
import { regionPath } from './region.ts';
import { rollerGhost } from './roller.ts';
import { LINE, path, type ToSheet } from './sheet.ts';
import type { Shot } from './shot.ts';

/** The end of a movement: what lies behind the start, and limbs that come in front of it. */
export interface Ghost {
  readonly behind: string;
  readonly front: string;
}

/** What is narrower than this on both sides of its middle would only double the outline, cm. */
const THREAD = 1.1;
/** A part is shown when a disc of this radius fits into it: an arm or more, cm. */
const CORE = 2.4;
/** A limb that travels less than this is not shown moved, cm. */
const LEAST_TRAVEL = 8;
/** A limb is in front when it hides this much else of the start, cm2, by at least this depth, cm. */
const LEAST_HIDDEN = 14;
const NEARER = 2;

const LIMBS: readonly (readonly FleshPart[])[] = [
  ['upperArm', 'forearm', 'hand'],
  ['thigh', 'shin', 'foot'],
];

/** What no ghost veils. */
const HEAD: readonly FleshPart[] = ['head', 'ear', 'hair'];

/** A roller that moves less than this along the body would show as a rim only, cm. */
const LEAST_ROLL = 2.5;

/**
 * The rollers of a rolling body as they lie on it at the end. The body is drawn where it starts,
 * and travels twice as far as they do: where they end in the room is on the wrong side of it.
 */
function rolledAlong(end: Shot, by: Vector): PropOf<'roller'>[] {
  if (size(by) / 2 < LEAST_ROLL) return [];
  return rollersOf(end).map((roller) => ({
    ...roller,
    at: [...subtract(roller.at, by)] as [number, number, number],
  }));
}

const rollersOf = ({ props }: Shot): PropOf<'roller'>[] =>
  props.filter((prop): prop is PropOf<'roller'> => prop.kind === 'roller');

/** Pixel of the start at the place of a pixel of the end. */
function pixelOfStart(start: Picture, end: Picture, index: number): number | undefined {
  const place = placeOf(end, index % end.width, Math.floor(index / end.width));
  const there = pixelAt(start, place);
  return there !== undefined && cell(start.piece, there) !== EMPTY ? there : undefined;
}

const travelOf = (start: Shot, end: Shot, side: Side, limb: readonly FleshPart[]): number => {
  const bone = limb.includes('hand') ? 'hand' : 'foot';
  return distance(start.body.skeleton[side][bone].origin, end.body.skeleton[side][bone].origin);
};

/** Pieces of limbs that move to a place in front of the start. */
function frontPieces(start: Shot, end: Shot): Set<Primitive> {
  const { pieces } = end.body.field;
  const front = new Set<Primitive>();
  for (const side of SIDES) {
    for (const limb of LIMBS) {
      if (travelOf(start, end, side, limb) < LEAST_TRAVEL) continue;
      const own = pieces.filter((piece) => piece.side === side && limb.includes(piece.part));
      let hidden = 0;
      for (let i = 0; i < end.picture.piece.length; i++) {
        const piece = pieceAt(end.picture, pieces, i);
        if (!piece || !own.includes(piece)) continue;
        const there = pixelOfStart(start.picture, end.picture, i);
        if (there === undefined) continue;
        const covered = pieceAt(start.picture, start.body.field.pieces, there);
        if (covered?.side === side && limb.includes(covered.part)) continue;
        const nearer = cell(end.picture.depth, i) - cell(start.picture.depth, there);
        if (nearer > NEARER) hidden++;
      }
      if (hidden / end.picture.scale ** 2 < LEAST_HIDDEN) continue;
      for (const piece of own) front.add(piece);
    }
  }
  return front;
}

function ghostMask(start: Shot, end: Shot, inFront: ReadonlySet<Primitive>, front: boolean): Mask {
  const { picture, body } = end;
  const { width, height, scale } = picture;
  const shown = maskOf(width, height, (i) => {
    const piece = pieceAt(picture, body.field.pieces, i);
    if (!piece || inFront.has(piece) !== front) return false;
    const there = pixelOfStart(start.picture, picture, i);
    if (there === undefined) return true;
    const covered = pieceAt(start.picture, start.body.field.pieces, there);
    return front && covered !== undefined && !HEAD.includes(covered.part);
  });
  return front ? shown : thickParts(shown, THREAD * scale, CORE * scale);
}

/**
 * The end of the movement as a quiet silhouette. Rolling moves the whole body by a hand's width,
 * which is better told by the roller alone.
 */
export function ghostOf(
  pose: PoseData,
  start: Shot,
  end: Shot,
  camera: Camera,
  toSheet: ToSheet,
): Ghost {
  const rollers = pose.rollerTo ? rollersOf(end) : [];
  const ghosts = pose.roll ? rolledAlong(end, pose.roll.by) : rollers;
  const tools = ghosts.map((roller) => rollerGhost(roller, camera, toSheet)).join('');
  const stroke = `stroke="${colour('ghost')}" stroke-width="${LINE.ghost}" stroke-linejoin="round"`;
  const paint = `fill="${colour('ghost')}" fill-opacity=".15" stroke-opacity=".7" ${stroke}`;
  if (pose.roll) return { behind: path(tools, paint), front: '' };
  const inFront = frontPieces(start, end);
  const grid = gridOf(end.picture, toSheet);
  const style = { soften: 0.2, smallest: 8 };
  const outline = (front: boolean): string =>
    regionPath(ghostMask(start, end, inFront, front), grid, style, TOLERANCE);
  return {
    behind: path(tools + outline(false), paint),
    front: inFront.size > 0 ? path(outline(true), paint) : '',
  };
}
