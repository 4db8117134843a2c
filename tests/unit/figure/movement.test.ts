import { describe, expect, test } from 'vitest';
import { animated } from '../../../src/figure/move/animated.ts';
import { curvesTogether } from '../../../src/figure/move/fit-together.ts';
import { drawMoving } from '../../../src/figure/move/moving.ts';
import { lineThrough, ringThrough } from '../../../src/figure/move/moving-path.ts';
import { type MovingLine, tracksOf } from '../../../src/figure/move/tracks.ts';
import { endOf, PLAYS_FOR, timed } from '../../../src/figures/timing.ts';
import { goodPose } from './good-pose.ts';

/** A circle on the skin, drawn somewhere and begun anywhere. */
function circle(x: number, radius: number, begin = 0, count = 60): MovingLine {
  const angles = Array.from({ length: count }, (_, i) => (i / count + begin) * 2 * Math.PI);
  return {
    points: angles.map((a) => [x + radius * Math.cos(a), radius * Math.sin(a)]),
    skin: angles.map((a) => [10 * Math.cos(a), 10 * Math.sin(a), 0]),
  };
}

/** A straight line on the skin at some height. */
const straight = (height: number, turned = false): MovingLine => {
  const xs = Array.from({ length: 20 }, (_, i) => (turned ? 19 - i : i));
  return { points: xs.map((x) => [x * 10, height * 10]), skin: xs.map((x) => [x, height, 0]) };
};

const numbers = (d: string | undefined): number[] => (d?.match(/-?\d+/g) ?? []).map(Number);

describe('a ring through a movement', () => {
  const moments = [[circle(0, 100)], [circle(50, 100, 0.3)], [circle(100, 100, 0.7, 80)]];

  test('stays one ring, wherever its first point is and however many it has', () => {
    const tracks = tracksOf(moments, true);
    expect(tracks).toHaveLength(1);
    expect(tracks[0]?.lines).toHaveLength(3);
  });
  test('keeps each curve on the same piece of skin', () => {
    const [track] = tracksOf(moments, true);
    if (!track) throw new Error('no track');
    const curves = curvesTogether(track, true, 1);
    expect(new Set(curves.map((list) => list.length)).size).toBe(1);
    curves[0]?.forEach(([start], i) => {
      const end = curves[2]?.[i]?.[0] ?? [Number.NaN, Number.NaN];
      expect(Math.hypot(end[0] - start[0] - 100, end[1] - start[1])).toBeLessThan(14);
    });
  });
  test('is a point on what is there while it is not seen', () => {
    const seenLate = [[], [circle(50, 100)], [circle(100, 100)]];
    const homes = moments.map(([ring]) => [ring ?? circle(0, 1)]);
    const [track] = tracksOf(seenLate, true);
    if (!track) throw new Error('no track');
    const [before, after] = ringThrough(track, homes, 1);
    const [x = Number.NaN, y = Number.NaN, ...rest] = numbers(before);
    expect(Math.hypot(x, y)).toBeCloseTo(100, -1);
    expect(rest.every((step) => step === 0)).toBe(true);
    expect(numbers(after).length).toBe(numbers(before).length);
  });
});

describe('an open line through a movement', () => {
  test('is the same line when it was followed from its other end', () => {
    const [track] = tracksOf([[straight(0)], [straight(1, true)]], false);
    if (!track) throw new Error('no track');
    const { paths, seen } = lineThrough(track, 3, 1);
    expect(seen).toEqual([true, true, false]);
    expect(numbers(paths[0]).slice(0, 2)).toEqual([0, 0]);
    expect(numbers(paths[1]).slice(0, 2)).toEqual([0, 10]);
  });
  test('is another line when it is elsewhere on the skin', () => {
    expect(tracksOf([[straight(0)], [straight(30)]], false)).toHaveLength(2);
  });
});

describe('timing', () => {
  const drawn = animated('<g transform="translate(0 0);translate(4 2)"><path d="M0 0;M9 9"/></g>');

  test('turns values for each moment into animations, and leaves what stands still', () => {
    expect(drawn).toContain(
      '<path d="M0 0"><animate attributeName="d" values="M0 0;M9 9"/></path>',
    );
    expect(drawn).toContain('type="translate" values="0 0;4 2"/>');
    expect(animated('<path fill="red" d="M1 1;M1 1"/>')).toBe('<path fill="red" d="M1 1"/>');
  });
  test('goes there and back, ends, and never runs for ever', () => {
    const svg = timed(drawn);
    expect(svg).toContain('values="M0 0;M9 9;M0 0" keyTimes="0;0.5;1"');
    expect(svg).not.toContain('indefinite');
    const [, round = '', rounds = ''] = /dur="(\d+)s" repeatCount="(\d+)"/.exec(svg) ?? [];
    expect(Number(round) * Number(rounds)).toBe(PLAYS_FOR);
  });
  test('shows the end as a still', () => {
    expect(endOf(drawn)).toBe('<g transform="translate(4 2)"><path d="M9 9"/></g>');
  });
});

test('a sketch of a movement starts as its figure does', { timeout: 180_000 }, () => {
  const svg = drawMoving('calf-roll', goodPose('calf-roll'), 1.5);
  expect(svg).toMatch(/<title id="calf-roll-t">Calf roll<\/title>/);
  expect(svg.split('<animate ').length).toBeGreaterThan(5);
  expect(svg).toContain('<animateTransform');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});
