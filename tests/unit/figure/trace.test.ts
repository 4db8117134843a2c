import { describe, expect, test } from 'vitest';
import { chainsOf, noCracks } from '../../../src/figure/trace/chains.ts';
import { contoursOf } from '../../../src/figure/trace/contours.ts';
import { fitLine } from '../../../src/figure/trace/fit.ts';
import { blurred, maskOf } from '../../../src/figure/trace/mask.ts';
import { pathOf } from '../../../src/figure/trace/path.ts';
import { areaOf, type Point } from '../../../src/figure/trace/planar.ts';
import { strokesOf } from '../../../src/figure/trace/runs.ts';

const SIZE = 60;
const RADIUS = 20;
const disc = maskOf(SIZE, SIZE, (i) => {
  const x = (i % SIZE) - 30;
  const y = Math.floor(i / SIZE) - 30;
  return x * x + y * y < RADIUS * RADIUS;
});

describe('contours', () => {
  test('go once around a disc and hold its area', () => {
    const outlines = contoursOf(blurred(disc, 1.2), 0.5);
    expect(outlines).toHaveLength(1);
    const area = Math.abs(areaOf(outlines[0] ?? []));
    expect(area / (Math.PI * RADIUS ** 2)).toBeCloseTo(1, 1);
  });
  test('find nothing where there is nothing', () => {
    expect(
      contoursOf(
        maskOf(9, 9, () => false),
        0.5,
      ),
    ).toEqual([]);
  });
});

describe('curves', () => {
  const outline = contoursOf(blurred(disc, 1.2), 0.5)[0] ?? [];
  const curves = fitLine(outline, true, { tolerance: 0.3, step: 1 });

  test('are few and stay on the disc', () => {
    expect(curves.length).toBeLessThan(14);
    for (const [start] of curves) {
      const radius = Math.hypot(start[0] - 30, start[1] - 30);
      expect(Math.abs(radius - RADIUS)).toBeLessThan(1);
    }
  });
  test('become compact closed path data with whole numbers', () => {
    const path = pathOf(curves, true, ([x, y]): Point => [x * 10, y * 10]);
    expect(path).toMatch(/^M\d+ \d+c[-\d ]+z$/);
  });
});

describe('lines along cracks', () => {
  test('keep strong stretches and drop faint ones', () => {
    const cracks = noCracks(40, 4);
    for (let x = 0; x < 40; x++) cracks.below[40 + x] = x < 25 ? 2 : 0.01;
    const [chain] = chainsOf(cracks);
    expect(chain?.scores).toHaveLength(40);
    const strokes = chain
      ? strokesOf(chain, { sigma: 1, keep: 0.55, reach: 0.95, shortest: 5 })
      : [];
    expect(strokes).toHaveLength(1);
    expect(strokes[0]?.points.length).toBeLessThan(30);
  });
});
