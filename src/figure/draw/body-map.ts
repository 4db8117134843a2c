import type { PosePosture } from '../../schemas/pose-posture.ts';
import { type Body, bodyIn } from '../flesh/body.ts';
import { REGIONS, type Region, regionAt } from '../flesh/regions.ts';
import { cameraAt } from '../render/camera.ts';
import { type Picture, pieceAt, surfaceAt } from '../render/picture.ts';
import { render } from '../render/render.ts';
import { closeSlivers } from '../render/slivers.ts';
import { PEOPLE } from '../skeleton/people.ts';
import { range } from '../space/number.ts';
import { maskOf } from '../trace/mask.ts';
import { gridOf, tracedBody } from './body-svg.ts';
import { colour } from './palette.ts';
import { regionPath } from './region.ts';
import { LINE, path, sheetAt, type ToSheet, UNITS } from './sheet.ts';

/** Name of the body map's file. */
export const BODY_MAP = 'body-map';

/** Size of the map, cm: front view on the left, back view on the right. */
const MAP = { width: 160, height: 180 } as const;

/** Standing, arms a little away from the body, palms forward. */
const STANDING: PosePosture = {
  pelvis: { at: [0, 90, 0], up: [0, 1, 0], front: [0, 0, 1] },
  leftLeg: { sole: [8.6, 0, -2], toes: [0.22, 0, 1], knee: [0.1, 0, 1] },
  rightLeg: { sole: [-8.6, 0, -2], toes: [-0.22, 0, 1], knee: [-0.1, 0, 1] },
  leftArm: { joints: { abduct: 13, bend: 8 }, turn: 20, curl: 10 },
  rightArm: { joints: { abduct: 13, bend: 8 }, turn: 20, curl: 10 },
};

/** Build of the map: between the people of the figures, without clothes or hair to tell. */
const BUILD = {
  ...PEOPLE.ana,
  hair: 'cropped',
  shoulders: 0.99,
  waist: 0.97,
  hips: 1,
  bust: 0,
  arms: 0.94,
  jaw: 0.94,
  neck: 0.97,
} as const;

interface View {
  readonly base: string;
  readonly ink: string;
  readonly regions: ReadonlyMap<Region, string>;
}

function regionPaths(body: Body, picture: Picture, toSheet: ToSheet): Map<Region, string> {
  const { width, height } = picture;
  const regionOf = range(width * height).map((index) => {
    const piece = pieceAt(picture, body.field.pieces, index);
    return piece && regionAt(body, piece, surfaceAt(picture, index));
  });
  const style = { soften: 0.8, smallest: 3 };
  return new Map(
    REGIONS.map((region) => {
      const mask = maskOf(width, height, (index) => regionOf[index] === region);
      return [region, regionPath(mask, gridOf(picture, toSheet), style, 0.16)];
    }),
  );
}

/** One standing body, seen from the front (turn 0) or the back (turn 180). */
function viewOf(turn: 0 | 180, left: number, scale: number): View {
  const body = bodyIn(STANDING, BUILD);
  const picture = render(body, cameraAt(turn, 0), { scale, props: [] });
  closeSlivers(picture);
  const toSheet = sheetAt(-left, MAP.height - 4);
  const paths = tracedBody(body, picture, { targets: [], gaze: 'open' }, toSheet);
  const stroke = `fill="none" stroke="${colour('line')}" stroke-linecap="round" stroke-linejoin="round"`;
  const skin = path(paths.outline, `fill="${colour('map-body')}"`);
  const hair = path(paths.hair, `fill="${colour('map-hair')}"`);
  return {
    base: skin + hair,
    ink: [
      path(paths.ink.details + paths.face.lines, `${stroke} stroke-width="${LINE.fine}"`),
      path(paths.ink.overlaps, `${stroke} stroke-width="${LINE.hem}"`),
      path(paths.outline, `${stroke} stroke-width="${LINE.inner}"`),
      path(paths.face.dots, `fill="${colour('line')}"`),
    ].join(''),
    regions: regionPaths(body, picture, toSheet),
  };
}

/**
 * The body map: the same body from the front and from the back, each region one group
 * `<g data-region="...">` that a page may wrap in a link.
 * @param scale pixels per cm of the pictures that are traced
 */
export function drawBodyMap(scale: number): string {
  const views = [viewOf(0, MAP.width * 0.25, scale), viewOf(180, MAP.width * 0.75, scale)];
  const paint = `fill="${colour('map-region')}" stroke="${colour('map-body')}" stroke-width="7"`;
  const groups = REGIONS.map((region) => {
    const d = views.map((view) => view.regions.get(region) ?? '').join('');
    return `<g data-region="${region}" class="map-region">${path(d, paint)}</g>`;
  });
  const size = `viewBox="0 0 ${MAP.width * UNITS} ${MAP.height * UNITS}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="figure body-map" ${size}>`,
    ...views.map((view) => view.base),
    ...groups,
    `<g class="map-ink" pointer-events="none">${views.map((view) => view.ink).join('')}</g>`,
    '</svg>\n',
  ].join('');
}
