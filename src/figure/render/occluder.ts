import type { PoseProp, PropOf } from '../../schemas/pose-props.ts';
import { addScaled, dot, negate, subtract, UP, unit, type Vector } from '../space/vector.ts';
import type { Box } from './box.ts';
import { boxesOf } from './chair.ts';
import { cushionLevel } from './cushion.ts';

/** Distance along a ray to where it enters something; Infinity when it misses. */
type RayTest = (origin: Vector, direction: Vector) => number;

function cylinder(centre: Vector, along: Vector, radius: number, length: number): RayTest {
  const axis = unit(along);
  const half = length / 2;
  return (origin, direction) => {
    const offset = subtract(origin, centre);
    const directionAlong = dot(direction, axis);
    const offsetAlong = dot(offset, axis);
    const a = 1 - directionAlong ** 2;
    const b = dot(offset, direction) - offsetAlong * directionAlong;
    const c = dot(offset, offset) - offsetAlong ** 2 - radius ** 2;
    let nearest = Infinity;
    const inside = b * b - a * c;
    if (a > 1e-9 && inside >= 0) {
      const t = (-b - Math.sqrt(inside)) / a;
      if (Math.abs(offsetAlong + t * directionAlong) <= half) nearest = t;
    }
    if (Math.abs(directionAlong) < 1e-9) return nearest;
    for (const end of [-half, half]) {
      const t = (end - offsetAlong) / directionAlong;
      const p = addScaled(offset, direction, t);
      if (dot(p, p) - end * end <= radius * radius && t < nearest) nearest = t;
    }
    return nearest;
  };
}

function sphere(centre: Vector, radius: number): RayTest {
  return (origin, direction) => {
    const offset = subtract(origin, centre);
    const b = dot(offset, direction);
    const inside = b * b - dot(offset, offset) + radius * radius;
    return inside < 0 ? Infinity : -b - Math.sqrt(inside);
  };
}

function block({ centre, axes, half }: Box): RayTest {
  return (origin, direction) => {
    const offset = subtract(origin, centre);
    let enter = -Infinity;
    let leave = Infinity;
    for (const [i, axis] of axes.entries()) {
      const reach = half[i] ?? 0;
      const start = dot(offset, axis);
      const speed = dot(direction, axis);
      if (Math.abs(speed) < 1e-9) {
        if (Math.abs(start) > reach) return Infinity;
        continue;
      }
      const one = (-reach - start) / speed;
      const two = (reach - start) / speed;
      enter = Math.max(enter, Math.min(one, two));
      leave = Math.min(leave, Math.max(one, two));
      if (enter > leave) return Infinity;
    }
    return enter;
  };
}

const CUSHION_STEP = 0.5;

/** Steps through the ball around a cushion until the ray is inside it. */
function softBlock(cushion: PropOf<'cushion'>): RayTest {
  const radius = Math.hypot(cushion.length, cushion.width, cushion.height) / 2;
  const around = sphere(addScaled(cushion.at, UP, cushion.height / 2), radius);
  return (origin, direction) => {
    const enter = around(origin, direction);
    if (enter === Infinity) return Infinity;
    for (let along = enter; along < enter + 2 * radius; along += CUSHION_STEP) {
      if (cushionLevel(cushion, addScaled(origin, direction, along)) < 1) return along;
    }
    return Infinity;
  };
}

function testsFor(prop: PoseProp): RayTest[] {
  if (prop.kind === 'roller') return [cylinder(prop.at, prop.axis, prop.radius, prop.length)];
  if (prop.kind === 'ball') return [sphere(prop.at, prop.radius)];
  if (prop.kind === 'cushion') return [softBlock(prop)];
  if (prop.kind === 'chair') return boxesOf(prop).map(block);
  return [];
}

/** Whether a point is hidden by a prop from a viewer in the given direction. */
export type Hidden = (point: Vector, view: Vector) => boolean;

const AFAR = 500;
const TOUCHING = 0.02;

/** Test for points that lie behind a prop. */
export function hiddenBehind(props: readonly PoseProp[]): Hidden {
  const tests = props.flatMap(testsFor);
  return (point, view) => {
    const eye = addScaled(point, view, AFAR);
    const inwards = negate(view);
    return tests.some((test) => test(eye, inwards) < AFAR - TOUCHING);
  };
}
