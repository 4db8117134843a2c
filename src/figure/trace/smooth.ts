import { item } from '../space/number.ts';
import { apart, between, lengthOf, type Point } from './planar.ts';

/** A line whose points are averaged with their neighbours; the ends of an open line stay put. */
export function smoothed(points: readonly Point[], sigma: number, closed: boolean): Point[] {
  const count = points.length;
  if (count < 4) return [...points];
  const most = closed ? count >> 1 : count - 1;
  const reach = Math.min(Math.ceil(sigma * 2.5), most);
  return points.map((_, i) => {
    const own = closed ? reach : Math.min(reach, i, count - 1 - i);
    let x = 0;
    let y = 0;
    let total = 0;
    for (let k = -own; k <= own; k++) {
      const weight = Math.exp((-k * k) / (2 * sigma * sigma));
      const point = item(points, closed ? (i + k + count) % count : i + k);
      x += point[0] * weight;
      y += point[1] * weight;
      total += weight;
    }
    return [x / total, y / total];
  });
}

/** Points at even distances along a line. */
export function resampled(points: readonly Point[], closed: boolean, step: number): Point[] {
  const line = closed ? [...points, item(points, 0)] : points;
  const length = lengthOf(line);
  const count = Math.max(closed ? 6 : 1, Math.round(length / step));
  const result: Point[] = [];
  let i = 0;
  let passed = 0;
  for (let k = 0; k < (closed ? count : count + 1); k++) {
    const target = (length * k) / count;
    let span = apart(item(line, i), item(line, i + 1));
    while (i < line.length - 2 && passed + span < target) {
      passed += span;
      i++;
      span = apart(item(line, i), item(line, i + 1));
    }
    const share = Math.min(1, (target - passed) / (span || 1));
    result.push(between(item(line, i), item(line, i + 1), share));
  }
  return result;
}
