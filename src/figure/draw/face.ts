import type { Body } from '../flesh/body.ts';
import { type Camera, depthOf, type Planar, project } from '../render/camera.ts';
import { EMPTY, type Picture, pixelAt } from '../render/picture.ts';
import { place } from '../space/frame.ts';
import { cell, range } from '../space/number.ts';
import { dot, subtract, unit, type Vector } from '../space/vector.ts';
import { fitLine } from '../trace/fit.ts';
import { pathOf } from '../trace/path.ts';
import { type ToSheet, text } from './sheet.ts';

/** A line on the face: [to the left, up] from the middle of the head, cm. */
type FaceLine = readonly (readonly [number, number])[];

const SAMPLES = 12;

/** A shallow arc between two sides, `rise` cm high in its middle. */
const arc = (from: number, to: number, y: number, rise: number, tilt = 0): FaceLine =>
  range(SAMPLES + 1).map((i) => {
    const t = i / SAMPLES;
    return [from + (to - from) * t, y + rise * 4 * t * (1 - t) + tilt * t] as const;
  });

function ring(x: number, y: number, halfX: number, halfY: number): FaceLine {
  return range(SAMPLES).map((i) => {
    const angle = (i / SAMPLES) * 2 * Math.PI;
    return [x + halfX * Math.cos(angle), y + halfY * Math.sin(angle)] as const;
  });
}

/** Pushes a place on to the face, from the front of the head. */
function onFace(body: Body, x: number, y: number): Vector {
  const { head } = body.skeleton;
  const flesh = body.field.only((_, group) => group.name === 'head');
  let z = 14;
  for (let i = 0; i < 40; i++) {
    const free = body.field.distance(...place(head, [x, y, z]), flesh);
    if (free < 0.03) break;
    z -= free * 0.8;
  }
  return place(head, [x, y, z]);
}

/** Whether the camera sees a place on the face. */
function isSeen(body: Body, picture: Picture, camera: Camera, point: Vector, inside: Vector) {
  const index = pixelAt(picture, project(camera, point));
  if (index === undefined || cell(picture.piece, index) === EMPTY) return false;
  const behind = Math.abs(cell(picture.depth, index) - depthOf(camera, point));
  const outwards = unit(subtract(point, place(body.skeleton.head, inside)));
  return behind < 0.9 && dot(outwards, camera.view) > 0.2;
}

/** The parts of a line that the camera sees. */
function seenParts(body: Body, picture: Picture, line: FaceLine): Planar[][] {
  const { camera } = picture;
  const parts: Planar[][] = [[]];
  for (const [x, y] of line) {
    const point = onFace(body, x, y);
    const seen = isSeen(body, picture, camera, point, [x * 0.25, y * 0.4, 0]);
    if (seen) parts.at(-1)?.push(project(camera, point));
    else parts.push([]);
  }
  return parts;
}

/** Brows, eyes and mouth (`lines`) and irises (`dots`), as path data or as places, cm. */
export interface Face<Line = string> {
  readonly lines: Line;
  readonly dots: Line;
}

function linesOf(eyesOpen: boolean): FaceLine[] {
  const perSide = [1, -1].flatMap((sign) => [
    eyesOpen
      ? arc(sign * 1.6, sign * 4.6, -0.5, 0.75, 0.1)
      : arc(sign * 1.7, sign * 4.5, -0.4, -0.55, 0.1),
    arc(sign * 1.5, sign * 5, 2.2, 0.7, -0.2),
  ]);
  return [...perSide, arc(-1.9, 1.9, -6.05, -0.35)];
}

/** A face turned further away than this shows no features, as a share of turned to the viewer. */
const TURNED_AWAY = -0.05;
/** Shorter remains of a feature at the edge of a face read as scars. */
const LEAST_SEEN = 8;

/** Calm features as short lines on the head, only where the camera sees them. */
export function faceLinesOf(body: Body, picture: Picture, eyesOpen: boolean): Face<Planar[][]> {
  if (dot(body.skeleton.head.z, picture.camera.view) < TURNED_AWAY) return { lines: [], dots: [] };
  const lines = linesOf(eyesOpen)
    .flatMap((line) => seenParts(body, picture, line))
    .filter((part) => part.length >= LEAST_SEEN);
  const irises = eyesOpen ? [1, -1].map((sign) => ring(sign * 3, -0.35, 0.75, 0.95)) : [];
  const dots = irises
    .map((iris) => seenParts(body, picture, iris).flat())
    .filter((seen) => seen.length > SAMPLES * 0.7);
  return { lines, dots };
}

/** Path data of a face. */
export function facePaths({ lines, dots }: Face<Planar[][]>, toSheet: ToSheet): Face {
  const fitting = { tolerance: 0.04, step: 0.12 };
  return {
    lines: lines.map((part) => pathOf(fitLine(part, false, fitting), false, toSheet)).join(''),
    dots: dots.map((seen) => `M${seen.map((p) => text(toSheet(p))).join('L')}z`).join(''),
  };
}
