import type { PoseData, PoseProp, PropOf } from '../../schemas/pose.ts';
import { type Body, bodyIn } from '../flesh/body.ts';
import { bearingOf } from '../gate/bearing.ts';
import { touchesOf } from '../gate/touches.ts';
import { type Camera, cameraAt, project } from '../render/camera.ts';
import { EMPTY, type Picture, placeOf } from '../render/picture.ts';
import { render } from '../render/render.ts';
import { closeSlivers } from '../render/slivers.ts';
import { momentsOf, moves } from '../settle/motion.ts';
import { PEOPLE } from '../skeleton/people.ts';
import { cell } from '../space/number.ts';
import { minus } from '../trace/planar.ts';
import { arrowsOf } from './arrow.ts';
import { bodySvg, outlineOf, tracedBody } from './body-svg.ts';
import { breathOf } from './breath.ts';
import { type Words, wordsFor } from './describe.ts';
import { insetMiddle, insetSvg } from './inset.ts';
import { layoutOf, pairLayoutOf } from './layout.ts';
import { colour } from './palette.ts';
import { backdropSvg, includeProps, toolsSvg } from './props.ts';
import { rollerGhost } from './roller.ts';
import { shadowOf } from './shadow.ts';
import {
  type Bounds,
  include,
  LINE,
  noBounds,
  path,
  type Sheet,
  type ToSheet,
  UNITS,
} from './sheet.ts';
import { surveyOf } from './survey.ts';

/** A finished picture. */
export interface Figure extends Words {
  readonly svg: string;
  /** Parts of the body on roller or ball, largest first, as bearing segments. */
  readonly bears: readonly string[];
}

interface Shot {
  readonly body: Body;
  readonly picture: Picture;
  readonly props: readonly PoseProp[];
}

function includePicture(bounds: Bounds, picture: Picture): void {
  for (let index = 0; index < picture.piece.length; index++) {
    if (cell(picture.piece, index) === EMPTY) continue;
    const y = Math.floor(index / picture.width);
    include(bounds, placeOf(picture, index % picture.width, y));
  }
}

function shotsOf(pose: PoseData, camera: Camera, scale: number): Shot[] {
  const build = PEOPLE[pose.person];
  return momentsOf(pose, build, moves(pose) ? [0, 1] : [0]).map(({ posture, props }) => {
    const body = bodyIn(posture, build);
    const picture = render(body, camera, { scale, props });
    closeSlivers(picture);
    return { body, picture, props };
  });
}

function boundsOf(pose: PoseData, shots: readonly Shot[], camera: Camera): Bounds {
  const bounds = noBounds();
  for (const { picture, props } of shots) {
    includePicture(bounds, picture);
    includeProps(bounds, props, camera);
  }
  for (const { points } of pose.arrows) {
    for (const point of points) include(bounds, project(camera, point), 2.5);
  }
  return bounds;
}

/** The end of the movement as a quiet silhouette behind the start. */
function ghostSvg(pose: PoseData, shot: Shot, camera: Camera, toSheet: ToSheet): string {
  const survey = surveyOf(shot.body, shot.picture, []);
  const rollers = shot.props.filter((prop): prop is PropOf<'roller'> => prop.kind === 'roller');
  const tools =
    pose.roll || pose.rollerTo ? rollers.map((r) => rollerGhost(r, camera, toSheet)).join('') : '';
  const paint = `fill="${colour('ghost')}" fill-opacity=".13" stroke="${colour('ghost')}" stroke-opacity=".55" stroke-width="${LINE.ghost}" stroke-linejoin="round"`;
  return path(tools + outlineOf(shot.picture, survey, toSheet), paint);
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Everything about the drawing that is decided before its layers are made. */
interface Plan {
  readonly id: string;
  readonly pose: PoseData;
  readonly camera: Camera;
  /** Pixels per cm of the pictures that are traced. */
  readonly scale: number;
}

/** One body on its mat and shadow, over what lies beneath it: ghost and tools. */
function bodyLayers(plan: Plan, shot: Shot, toSheet: ToSheet, id: string, beneath: string): string {
  const { pose, camera } = plan;
  const shadow = `fill="${colour('shadow')}" fill-opacity=".13"`;
  return [
    backdropSvg(shot.props, camera, toSheet),
    path(shadowOf(shot.body, camera, toSheet), shadow),
    beneath,
    bodySvg(tracedBody(shot.body, shot.picture, pose, toSheet), id),
    pose.breath ? breathOf(shot.body, camera, toSheet) : '',
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

/** Start and end beside one another; the arrows belong to the end. */
function pairDrawing(plan: Plan, start: Shot, end: Shot): Drawing {
  const { id, pose, camera } = plan;
  const bare = { ...pose, arrows: [] };
  const layout = pairLayoutOf(boundsOf(bare, [start], camera), boundsOf(pose, [end], camera));
  const tools = `<g id="${id}-p">${toolsSvg(start.props, camera, layout.start)}</g>`;
  const again = sameProps(start, end)
    ? toolsAgain(id, layout.start, layout.end)
    : toolsSvg(end.props, camera, layout.end);
  const layers = [
    bodyLayers(plan, start, layout.start, id, tools),
    bodyLayers(plan, end, layout.end, `${id}-e`, again),
    arrowsOf(pose.arrows, camera, layout.end),
  ];
  return { sheet: layout.sheet, layers: layers.join('') };
}

/** The start, with the end as a ghost behind it, and an inset if there is one. */
function singleDrawing(plan: Plan, start: Shot, end: Shot | undefined): Drawing {
  const { id, pose, camera, scale } = plan;
  const shots = end ? [start, end] : [start];
  const focus = pose.inset ? project(camera, insetMiddle(start.body, pose.inset)) : undefined;
  const { sheet, toSheet, inset } = layoutOf(boundsOf(pose, shots, camera), focus);
  const ghost = end ? ghostSvg(pose, end, camera, toSheet) : '';
  const round =
    pose.inset && inset
      ? insetSvg(start.body, pose, pose.inset, start.props, inset, id, scale)
      : '';
  const beneath = ghost + toolsSvg(start.props, camera, toSheet);
  const layers = [
    bodyLayers(plan, start, toSheet, id, beneath),
    arrowsOf(pose.arrows, camera, toSheet),
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
  const [start, end] = shotsOf(pose, camera, scale);
  if (!start) throw new Error(`${id}: no moment to draw`);
  const plan = { id, pose, camera, scale };
  const { sheet, layers } =
    end && pose.show === 'pair' ? pairDrawing(plan, start, end) : singleDrawing(plan, start, end);
  const touches = touchesOf(start.body, start.props);
  const words = wordsFor(pose, touches);
  const names = `aria-labelledby="${id}-t" aria-describedby="${id}-d"`;
  const classes = ['figure', ...PEOPLE[pose.person].colours].join(' ');
  const size = `viewBox="0 0 ${sheet.width * UNITS} ${sheet.height * UNITS}"`;
  const head = `<title id="${id}-t">${escaped(words.title)}</title><desc id="${id}-d">${escaped(words.description)}</desc>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="${classes}" ${size} role="img" ${names}>${head}${layers}</svg>\n`;
  return { svg, bears: bearingOf(touches), ...words };
}
