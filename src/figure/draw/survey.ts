import type { PoseData } from '../../schemas/pose.ts';
import type { Body } from '../flesh/body.ts';
import { type Cover, coverAt } from '../flesh/cloth.ts';
import { isMuscle } from '../flesh/muscles.ts';
import type { FleshPart, Primitive } from '../flesh/primitive.ts';
import { EMPTY, type Picture, pieceAt, surfaceAt } from '../render/picture.ts';
import { SIDES, type Side } from '../skeleton/side.ts';
import { locate } from '../space/frame.ts';
import { cell, radians } from '../space/number.ts';
import { dot, unit, type Vector } from '../space/vector.ts';
import { type Mask, maskOf } from '../trace/mask.ts';
import { type Zones, zonesOf } from './zones.ts';

/** What each pixel of a picture belongs to. */
export interface Survey {
  readonly flesh: Mask;
  readonly zones: Zones;
  /** Zone per pixel, EMPTY without flesh. */
  readonly zone: Int16Array;
  /** Index into COVERS per pixel. */
  readonly cover: Uint8Array;
  readonly muscle: Mask;
  readonly shaded: Mask;
  readonly farSide: Mask;
}

export const COVERS: readonly Cover[] = ['skin', 'shirt', 'trousers', 'hair'];

/** From where the light falls, in camera axes: right, up, towards the viewer. */
const LIGHT = unit([-0.2, 0.84, 0.5]);
/** Surfaces turned further from the light than this are in shade. */
const SHADE_LIMB = Math.cos(radians(84));
const SHADE_TRUNK = Math.cos(radians(95));

const LEG_PARTS: readonly FleshPart[] = ['thigh', 'shin', 'foot'];
const ARM_PARTS: readonly FleshPart[] = ['upperArm', 'forearm', 'hand'];

/** The side turned away from the viewer, if the body is turned enough to have one. */
function awaySide(leftAxis: Vector, view: Vector): Side | undefined {
  const facing = dot(leftAxis, view);
  if (Math.abs(facing) <= 0.25) return undefined;
  return facing > 0 ? 'right' : 'left';
}

/** Test for limbs on the far side, which are drawn a tone darker below the joint. */
function farSideTest(body: Body, view: Vector): (piece: Primitive, point: Vector) => boolean {
  const { skeleton } = body;
  const farLeg = awaySide(skeleton.pelvis.x, view);
  const farArm = awaySide(skeleton.chest.x, view);
  return (piece, point) => {
    if (!piece.side) return false;
    if (LEG_PARTS.includes(piece.part)) {
      if (piece.side !== farLeg) return false;
      return piece.part !== 'thigh' || -locate(skeleton[piece.side].thigh, point)[1] > 9;
    }
    if (!ARM_PARTS.includes(piece.part) || piece.side !== farArm) return false;
    return piece.part !== 'upperArm' || -locate(skeleton[piece.side].upperArm, point)[1] > 6;
  };
}

function isShaded(picture: Picture, piece: Primitive, index: number): boolean {
  if (piece.part === 'head' || piece.part === 'ear') return false;
  const light =
    cell(picture.normalRight, index) * LIGHT[0] +
    cell(picture.normalUp, index) * LIGHT[1] +
    cell(picture.normalView, index) * LIGHT[2];
  return light < (piece.part === 'torso' ? SHADE_TRUNK : SHADE_LIMB);
}

/** Reads a picture pixel by pixel. */
export function surveyOf(body: Body, picture: Picture, targets: PoseData['targets']): Survey {
  const { width, height } = picture;
  const { pieces } = body.field;
  const zones = zonesOf(pieces);
  const empty = (): Mask => maskOf(width, height, () => false);
  const survey = {
    flesh: empty(),
    zones,
    zone: new Int16Array(width * height).fill(EMPTY),
    cover: new Uint8Array(width * height),
    muscle: empty(),
    shaded: empty(),
    farSide: empty(),
  };
  const onFarSide = farSideTest(body, picture.camera.view);
  const wanted = targets.flatMap(({ muscle, side }) =>
    (side === 'both' ? SIDES : [side]).map((one) => ({ muscle, side: one })),
  );
  for (let index = 0; index < width * height; index++) {
    const piece = pieceAt(picture, pieces, index);
    if (!piece) continue;
    const point = surfaceAt(picture, index);
    survey.flesh.values[index] = 1;
    survey.zone[index] = zones.ofPiece[piece.index] ?? EMPTY;
    survey.cover[index] = COVERS.indexOf(coverAt(body, piece, point));
    if (wanted.some((w) => isMuscle(body, piece, point, w.muscle, w.side))) {
      survey.muscle.values[index] = 1;
    }
    if (isShaded(picture, piece, index)) survey.shaded.values[index] = 1;
    if (onFarSide(piece, point)) survey.farSide.values[index] = 1;
  }
  return survey;
}
