import { describe, expect, test } from 'vitest';
import { marksIn, marksOf, marksSvg, NO_MARKS } from '../../../src/figure/draw/marks.ts';
import { measuresOf } from '../../../src/figure/draw/measure.ts';
import { LINE, sheetAt } from '../../../src/figure/draw/sheet.ts';
import { boundsOf } from '../../../src/figure/draw/shot.ts';
import { cameraAt } from '../../../src/figure/render/camera.ts';
import type { PoseData } from '../../../src/schemas/pose.ts';
import { goodPose } from './good-pose.ts';

/** Seen from the front, so that a place across the sheet is one in the room. */
const FRONT = cameraAt(0, 0);
const toSheet = sheetAt(0, 0);
const strokes = (svg: string): string[] => svg.match(/M[^M"]+/g) ?? [];

describe('a distance to measure', () => {
  const svg = measuresOf([{ from: [10, 0, 5], to: [30, 0, 5] }], FRONT, toSheet);
  const [line, ...ticks] = strokes(svg);

  test('is a line from place to place', () => {
    expect(line).toBe('M100 0L300 0');
  });
  test('has a tick across either end, as long on both sides', () => {
    const ends = ticks.map((tick) => (tick.match(/-?\d+/g) ?? []).map(Number));
    expect(ends.map(([x1, , x2]) => [x1, x2])).toEqual([
      [100, 100],
      [300, 300],
    ]);
    for (const [, y1 = 0, , y2 = 0] of ends) {
      expect(y1).toBe(-y2);
      expect(Math.abs(y1)).toBeGreaterThan(10);
    }
  });
  test('is thinner than an arrow and has no filled head', () => {
    expect(svg).toContain(`stroke-width="${LINE.measure}"`);
    expect(LINE.measure).toBeLessThan(LINE.arrow);
    expect(svg).not.toMatch(/fill="(?!none)|z"/);
  });
  test('has room on the sheet', () => {
    const pose = { ...goodPose('knee-to-wall'), arrows: [] };
    const { left, right } = boundsOf(marksOf(pose), [], FRONT);
    expect(right - left).toBeGreaterThan(5);
    expect(boundsOf(NO_MARKS, [], FRONT).right).toBe(-Infinity);
  });
});

describe('the marks of a pair', () => {
  const up: PoseData['arrows'][number] = {
    points: [
      [0, 10, 0],
      [0, 20, 0],
    ],
    both: false,
  };
  const pose: PoseData = {
    ...goodPose('side-lying-reach'),
    arrows: [
      up,
      {
        ...up,
        points: [
          [0, 20, 0],
          [0, 10, 0],
        ],
        at: 'start',
      },
    ],
  };

  test('stand where they say, arrows without a word at the end', () => {
    expect(marksIn(pose, 'start').arrows.map(({ at }) => at)).toEqual(['start']);
    expect(marksIn(pose, 'end').arrows).toEqual([up]);
  });
  test('measure at the end only', () => {
    expect(marksIn(pose, 'start').measures).toEqual([]);
    expect(marksIn(pose, 'end').measures).toHaveLength(1);
  });
  test('are drawn, arrows and measures alike', () => {
    const svg = marksSvg(marksIn(pose, 'end'), FRONT, toSheet);
    expect(svg).toContain(`stroke-width="${LINE.arrow}"`);
    expect(svg).toContain(`stroke-width="${LINE.measure}"`);
  });
});
