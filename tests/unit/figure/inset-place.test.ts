import { describe, expect, test } from 'vitest';
import { INSET_RADIUS, insetPlace } from '../../../src/figure/draw/inset-place.ts';
import { distanceFrom, type Obstacle } from '../../../src/figure/draw/obstacle.ts';

const bounds = { left: -80, right: 80, bottom: 0, top: 60 };
const body: Obstacle = { from: [-70, 20], to: [70, 20], radius: 15 };

describe('the place of an inset', () => {
  const place = insetPlace([30, 20], bounds, [body]);

  test('is free', () => {
    expect(place).toBeDefined();
    expect(distanceFrom(place ?? [0, 0], body)).toBeGreaterThan(INSET_RADIUS);
  });
  test('is above a lying body and beside what it explains', () => {
    expect(place?.[1]).toBeGreaterThan(20);
    expect(Math.abs((place?.[0] ?? 0) - 30)).toBeLessThan(15);
  });
  test('is beside a standing body rather than on a larger sheet', () => {
    const standing: Obstacle = { from: [0, 10], to: [0, 155], radius: 15 };
    const [x = 0, y = 0] =
      insetPlace([0, 100], { left: -20, right: 20, bottom: 0, top: 162 }, [standing]) ?? [];
    expect(Math.abs(x)).toBeGreaterThan(INSET_RADIUS);
    expect(y + INSET_RADIUS).toBeLessThanOrEqual(164);
  });
  test('is nowhere when everything is taken', () => {
    const everywhere: Obstacle = { from: [-300, 0], to: [300, 0], radius: 400 };
    expect(insetPlace([0, 0], bounds, [everywhere])).toBeUndefined();
  });
});
