import { expect, test } from 'vitest';
import { ghostOf } from '../../../src/figure/draw/ghost.ts';
import { UNITS } from '../../../src/figure/draw/sheet.ts';
import { shotsOf } from '../../../src/figure/draw/shot.ts';
import { cameraAt } from '../../../src/figure/render/camera.ts';
import { goodPose } from './good-pose.ts';

/** Seen from the front, so that a place across the sheet is one in the room. */
const FRONT = cameraAt(0, 0);
const toSheet = ([x, y]: readonly [number, number]) => [x * UNITS, -y * UNITS] as const;

/** Where the ghost begins across the room, cm. */
function leftOf(id: string, by: [number, number, number]): number | undefined {
  const pose = { ...goodPose(id), roll: { by, carry: [] } };
  const [start, end] = shotsOf(pose, FRONT, 1, [0, 1]);
  if (!start || !end) throw new Error('no moments');
  const { behind } = ghostOf(pose, start, end, FRONT, toSheet as never);
  const across = [...behind.matchAll(/[ML](-?\d+) /g)].map(([, x]) => Number(x) / UNITS);
  return across.length > 0 ? Math.min(...across) : undefined;
}

test('the ghost of a roller lies where it ends on the body, on the other side than in the room', () => {
  const { at } = goodPose('calf-roll').props.find(({ kind }) => kind === 'roller') as {
    at: readonly [number, number, number];
  };
  const forth = leftOf('calf-roll', [-12, 0, 0]) ?? Number.NaN;
  const back = leftOf('calf-roll', [-6, 0, 0]) ?? Number.NaN;
  expect(forth - back).toBeCloseTo(3, 0);
  expect(forth).toBeGreaterThan(at[0] - 8);
});

test('a roller that hardly moves along the body has no ghost', () => {
  expect(leftOf('calf-roll', [-3, 0, 0])).toBeUndefined();
});
