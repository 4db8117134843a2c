import type { PoseData } from '../../schemas/pose.ts';
import { bearingOf } from '../gate/bearing.ts';
import { touchesOf } from '../gate/touches.ts';
import { type Camera, cameraAt } from '../render/camera.ts';
import { moves } from '../settle/motion.ts';
import { minus } from '../trace/planar.ts';
import { drawable } from './body-lines.ts';
import { bodySvg, tracedBody } from './body-svg.ts';
import { breathOf } from './breath.ts';
import { type Words, wordsFor } from './describe.ts';
import { framed } from './framed.ts';
import { ghostOf } from './ghost.ts';
import { insetPlaceOf, insetSvg } from './inset.ts';
import { layoutOf, pairLayoutOf } from './layout.ts';
import { marksIn, marksOf, marksSvg } from './marks.ts';
import { obstaclesOf } from './obstacle.ts';
import { digitsSvg } from './order.ts';
import { colour } from './palette.ts';
import { backdropSvg, toolsSvg } from './props.ts';
import { shadowOf } from './shadow.ts';
import { path, SHEET, type Sheet, type ToSheet } from './sheet.ts';
import { boundsOf, type Shot, shotsOf } from './shot.ts';

/** A finished picture. */
export interface Figure extends Words {
  readonly svg: string;
  /** Parts of the body on roller or ball, largest first, as bearing segments. */
  readonly bears: readonly string[];
}

/** Everything about the drawing that is decided before its layers are made. */
interface Plan {
  readonly id: string;
  readonly pose: PoseData;
  readonly camera: Camera;
  /** Pixels per cm of the pictures that are traced. */
  readonly scale: number;
}

/** Where the picture lies on its sheet. */
interface Placed {
  readonly toSheet: ToSheet;
  /** How many times the usual tolerance lines may be off. */
  readonly looseness: number;
}

/** A large sheet is shown smaller, so its lines may be less exact. */
const loosenessOf = (sheet: Sheet): number => sheet.width / SHEET.width;

/** Of two bodies on one sheet each is about half as large as one alone. */
const PAIR_LOOSENESS = 1.5;

/** One body on its mat and shadow, over what lies beneath it: ghost and tools. */
function bodyLayers(plan: Plan, shot: Shot, place: Placed, id: string, beneath: string): string {
  const { pose, camera } = plan;
  const { toSheet, looseness } = place;
  const shadow = `fill="${colour('shadow')}" fill-opacity=".13"`;
  return [
    backdropSvg(shot.props, camera, toSheet),
    path(shadowOf(shot.body, camera, toSheet), shadow),
    beneath,
    bodySvg(tracedBody(shot.body, shot.picture, drawable(pose), toSheet, looseness), id),
    pose.breath ? breathOf(shot, camera, toSheet) : '',
  ].join('');
}

/** Whether start and end rest on the same things, so that these are drawn once. */
const sameProps = (a: Shot, b: Shot): boolean =>
  JSON.stringify(a.props) === JSON.stringify(b.props);

/** The tools of the start again, moved to the end. */
function toolsAgain(id: string, from: ToSheet, to: ToSheet): string {
  const [x, y] = minus(to([0, 0]), from([0, 0])).map(Math.round);
  return `<use href="#${id}-p" x="${x}" y="${y}"/>`;
}

/** Everything that is drawn, and the sheet it is drawn on. */
interface Drawing {
  readonly sheet: Sheet;
  readonly layers: string;
}

/** Start and end beside one another, each with its marks. */
function pairDrawing(plan: Plan, start: Shot, end: Shot): Drawing {
  const { id, pose, camera } = plan;
  const [first, last] = [marksIn(pose, 'start'), marksIn(pose, 'end')];
  const bounds = [boundsOf(first, [start], camera), boundsOf(last, [end], camera)] as const;
  const layout = pairLayoutOf(...bounds);
  const { sheet } = layout;
  const looseness = PAIR_LOOSENESS * loosenessOf(sheet);
  const tools = `<g id="${id}-p">${toolsSvg(start.props, camera, layout.start)}</g>`;
  const again = sameProps(start, end)
    ? toolsAgain(id, layout.start, layout.end)
    : toolsSvg(end.props, camera, layout.end);
  const layers = [
    bodyLayers(plan, start, { toSheet: layout.start, looseness }, id, tools),
    bodyLayers(plan, end, { toSheet: layout.end, looseness }, `${id}-e`, again),
    marksSvg(first, camera, layout.start),
    marksSvg(last, camera, layout.end),
    digitsSvg(
      {
        bounds: bounds[0],
        obstacles: obstaclesOf(first, [start], camera),
        toSheet: layout.start,
      },
      { bounds: bounds[1], obstacles: obstaclesOf(last, [end], camera), toSheet: layout.end },
    ),
  ];
  return { sheet, layers: layers.join('') };
}

/** The start, with the end as a ghost behind it, and an inset if there is one. */
function singleDrawing(plan: Plan, start: Shot, end: Shot | undefined): Drawing {
  const { id, pose, camera, scale } = plan;
  const shots = end ? [start, end] : [start];
  const marks = marksOf(pose);
  const bounds = boundsOf(marks, shots, camera);
  const place = insetPlaceOf(pose, shots, camera, bounds);
  const { sheet, toSheet, inset } = layoutOf(bounds, place);
  const ghost = end ? ghostOf(pose, start, end, camera, toSheet) : { behind: '', front: '' };
  const round =
    pose.inset && inset
      ? insetSvg(start.body, pose, pose.inset, start.props, inset, id, scale, {
          camera,
          toSheet,
        })
      : '';
  const beneath = ghost.behind + toolsSvg(start.props, camera, toSheet);
  const layers = [
    bodyLayers(plan, start, { toSheet, looseness: loosenessOf(sheet) }, id, beneath),
    ghost.front,
    marksSvg(marks, camera, toSheet),
    round,
  ];
  return { sheet, layers: layers.join('') };
}

/**
 * Draws a pose.
 * @param id prefix of all ids in the picture
 * @param scale pixels per cm of the picture that is traced; 7 for finished figures
 * @throws PoseError or SheetError when the pose cannot be drawn
 */
export function drawFigure(id: string, pose: PoseData, scale: number): Figure {
  const camera = cameraAt(pose.view.turn ?? 0, pose.view.above ?? 0);
  const [start, end] = shotsOf(pose, camera, scale, moves(pose) ? [0, 1] : [0]);
  if (!start) throw new Error(`${id}: no moment to draw`);
  const plan = { id, pose, camera, scale };
  const { sheet, layers } =
    end && pose.show === 'pair' ? pairDrawing(plan, start, end) : singleDrawing(plan, start, end);
  const touches = touchesOf(start.body, start.props);
  const words = wordsFor(pose, touches);
  const svg = framed(id, pose, words, sheet, layers);
  return { svg, bears: bearingOf(touches), ...words };
}
