import { describe, expect, test } from 'vitest';
import { bodyIn } from '../../../src/figure/flesh/body.ts';
import { touchesOf } from '../../../src/figure/gate/touches.ts';
import { hiddenBehind } from '../../../src/figure/render/occluder.ts';
import { gapBetween } from '../../../src/figure/settle/gap.ts';
import { settle } from '../../../src/figure/settle/settle.ts';
import { surfacesOf } from '../../../src/figure/settle/surface.ts';
import { type Build, PEOPLE } from '../../../src/figure/skeleton/people.ts';
import type { PosePosture } from '../../../src/schemas/pose-posture.ts';
import type { PoseProp } from '../../../src/schemas/pose-props.ts';

const ON_BACK: PosePosture = {
  pelvis: { at: [0, 12, 0], up: [-1, 0, 0], front: [0, 1, 0] },
  spine: { neck: [0, 0, 0] },
};
const CUSHION: PoseProp = {
  kind: 'cushion',
  at: [-72, 0, 0],
  axis: [0, 0, 1],
  length: 42,
  width: 28,
  height: 8,
};
const HAIR = ['bun', 'knot', 'pony', 'short'] as const;
const headGap = (hair: Build['hair']): number =>
  gapBetween(bodyIn(ON_BACK, { ...PEOPLE.eve, hair }), 'head', 'floor', []);

describe('tied hair gives way when a head is laid down', () => {
  test.each(['bun', 'knot', 'pony'] as const)('%s', (hair) => {
    const loose = { ...PEOPLE.eve, hair: 'cropped' } as const;
    const bare = gapBetween(bodyIn(ON_BACK, loose), 'head', 'floor', []);
    expect(Math.abs(headGap(hair) - bare)).toBeLessThan(0.8);
  });
  test('so that heads lie equally high', () => {
    const gaps = HAIR.map(headGap);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.8);
  });
});

describe('a cushion', () => {
  const settled = settle(
    ON_BACK,
    PEOPLE.dan,
    [CUSHION],
    [{ part: 'head', on: 'cushion', adjust: 'neck', press: 1 }],
  );
  const body = bodyIn(settled.posture, PEOPLE.dan);

  test('carries a head: the neck bends forward until it rests', () => {
    expect(settled.miss).toBeLessThan(0.2);
    expect(settled.posture.spine?.neck?.[0]).toBeGreaterThan(0);
    expect(gapBetween(body, 'head', 'cushion', surfacesOf([CUSHION]))).toBeCloseTo(-1, 0);
  });
  test('is named as what the head rests on', () => {
    const touch = touchesOf(body, [CUSHION]).find(({ on }) => on === 'cushion');
    expect(touch?.patches.map(({ segment }) => segment)).toContain('head');
  });
  test('hides what is behind it and nothing beside it', () => {
    const hidden = hiddenBehind([CUSHION]);
    expect(hidden([-72, 4, -40], [0, 0, 1])).toBe(true);
    expect(hidden([-72, 4, 40], [0, 0, 1])).toBe(false);
    expect(hidden([-72, 10, -40], [0, 0, 1])).toBe(false);
  });
});
