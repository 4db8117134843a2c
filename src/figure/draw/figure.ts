import type { PoseData, PoseProp, PropOf } from '../../schemas/pose.ts';
import { type Body, bodyIn } from '../flesh/body.ts';
import { touchesOf } from '../gate/touches.ts';
import { type Camera, cameraAt, project } from '../render/camera.ts';
import { EMPTY, type Picture, placeOf } from '../render/picture.ts';
import { render } from '../render/render.ts';
import { closeSlivers } from '../render/slivers.ts';
import { momentsOf, moves } from '../settle/motion.ts';
import { PEOPLE } from '../skeleton/people.ts';
import { cell } from '../space/number.ts';
import { arrowsOf } from './arrow.ts';
import { bodySvg, outlineOf, tracedBody } from './body-svg.ts';
import { breathOf } from './breath.ts';
import { type Words, wordsFor } from './describe.ts';
import { insetMiddle, insetSvg } from './inset.ts';
import { type Layout, layoutOf } from './layout.ts';
import { colour } from './palette.ts';
import { backdropSvg, includeProps, toolsSvg } from './props.ts';
import { rollerGhost } from './roller.ts';
import { shadowOf } from './shadow.ts';
import { type Bounds, include, LINE, noBounds, path, SHEET, type ToSheet, UNITS } from './sheet.ts';
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

/** Segments with less than this share of the contact are not what one rolls. */
const BEARING_SHARE = 0.2;

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
  const tools = pose.roll ? rollers.map((r) => rollerGhost(r, camera, toSheet)).join('') : '';
  const paint = `fill="${colour('ghost')}" fill-opacity=".13" stroke="${colour('ghost')}" stroke-opacity=".55" stroke-width="${LINE.ghost}" stroke-linejoin="round"`;
  return path(tools + outlineOf(shot.picture, survey, toSheet), paint);
}

function bearsOf(shot: Shot): string[] {
  const patches = touchesOf(shot.body, shot.props)
    .filter(({ on }) => on === 'roller' || on === 'ball')
    .flatMap((touch) => touch.patches);
  const total = patches.reduce((sum, { area }) => sum + area, 0);
  const areas = new Map<string, number>();
  for (const { segment, area } of patches) areas.set(segment, (areas.get(segment) ?? 0) + area);
  return [...areas]
    .filter(([, area]) => area / total >= BEARING_SHARE)
    .sort((a, b) => b[1] - a[1])
    .map(([segment]) => segment);
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function layersOf(
  id: string,
  pose: PoseData,
  shots: readonly Shot[],
  layout: Layout,
  camera: Camera,
  scale: number,
): string {
  const [start, end] = shots;
  if (!start) return '';
  const { toSheet, inset } = layout;
  const paths = tracedBody(start.body, start.picture, pose, toSheet);
  const shadow = `fill="${colour('shadow')}" fill-opacity=".13"`;
  const round =
    pose.inset && inset
      ? insetSvg(start.body, pose, pose.inset, start.props, inset, id, scale)
      : '';
  return [
    backdropSvg(start.props, camera, toSheet),
    path(shadowOf(start.body, camera, toSheet), shadow),
    end ? ghostSvg(pose, end, camera, toSheet) : '',
    toolsSvg(start.props, camera, toSheet),
    bodySvg(paths, id),
    pose.breath ? breathOf(start.body, camera, toSheet) : '',
    arrowsOf(pose.arrows, camera, toSheet),
    round,
  ].join('');
}

/**
 * Draws a pose.
 * @param id prefix of all ids in the picture
 * @param scale pixels per cm of the picture that is traced; 7 for finished figures
 * @throws PoseError or SheetError when the pose cannot be drawn
 */
export function drawFigure(id: string, pose: PoseData, scale: number): Figure {
  const camera = cameraAt(pose.view.turn ?? 0, pose.view.above ?? 0);
  const shots = shotsOf(pose, camera, scale);
  const start = shots[0];
  if (!start) throw new Error(`${id}: no moment to draw`);
  const focus = pose.inset ? project(camera, insetMiddle(start.body, pose.inset)) : undefined;
  const layout = layoutOf(boundsOf(pose, shots, camera), focus);
  const words = wordsFor(pose, touchesOf(start.body, start.props));
  const names = `aria-labelledby="${id}-t" aria-describedby="${id}-d"`;
  const classes = ['figure', ...PEOPLE[pose.person].colours].join(' ');
  const size = `viewBox="0 0 ${SHEET.width * UNITS} ${SHEET.height * UNITS}"`;
  const head = `<title id="${id}-t">${escaped(words.title)}</title><desc id="${id}-d">${escaped(words.description)}</desc>`;
  const layers = layersOf(id, pose, shots, layout, camera, scale);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="${classes}" ${size} role="img" ${names}>${head}${layers}</svg>\n`;
  return { svg, bears: bearsOf(start), ...words };
}
