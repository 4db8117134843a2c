import type { PoseProp, PropOf } from '../../schemas/pose-props.ts';
import { onCushion } from '../render/cushion.ts';
import { range } from '../space/number.ts';
import { across, add, addScaled, cross, scale, UP, unit, type Vector } from '../space/vector.ts';

/** Sample points of something that a body can rest on. */
export interface Surface {
  readonly kind: 'roller' | 'ball' | 'cushion' | 'chair' | 'wall';
  readonly points: readonly Vector[];
  /** Area that one point stands for, cm2. */
  readonly cellArea: number;
}

const AROUND = 48;
const ALONG = 31;

function rollerSurface(roller: PropOf<'roller'>): Surface {
  const axis = unit(roller.axis);
  const up = across(UP, axis);
  const aside = cross(axis, up);
  const length = roller.length - 2;
  const points = range(AROUND).flatMap((i) => {
    const angle = (i / AROUND) * 2 * Math.PI;
    const normal = add(scale(up, Math.cos(angle)), scale(aside, Math.sin(angle)));
    if (normal[1] < -0.5) return [];
    const rim = addScaled(roller.at, normal, roller.radius);
    return range(ALONG).map((k) => addScaled(rim, axis, length * (k / (ALONG - 1) - 0.5)));
  });
  const cellArea = ((2 * Math.PI * roller.radius) / AROUND) * (length / (ALONG - 1));
  return { kind: 'roller', points, cellArea };
}

/** Evenly spread directions: a spiral from the top of a ball to its bottom. */
const spiral = (count: number): Vector[] =>
  range(count).map((i) => {
    const y = 1 - (2 * (i + 0.5)) / count;
    const ring = Math.sqrt(1 - y * y);
    const angle = i * 2.399963;
    return [ring * Math.cos(angle), y, ring * Math.sin(angle)];
  });

function ballSurface(ball: PropOf<'ball'>): Surface {
  const count = 240;
  const points = spiral(count).map((direction) => addScaled(ball.at, direction, ball.radius));
  return { kind: 'ball', points, cellArea: (4 * Math.PI * ball.radius ** 2) / count };
}

function cushionSurface(cushion: PropOf<'cushion'>): Surface {
  const upper = spiral(900).filter((direction) => direction[1] > 0);
  const points = upper.map((direction) => onCushion(cushion, direction));
  return {
    kind: 'cushion',
    points,
    cellArea: (cushion.length * cushion.width) / upper.length,
  };
}

/** Square lattice of points around a middle, in two directions. */
function lattice(middle: Vector, a: Vector, b: Vector, half: number, step: number): Vector[] {
  const count = Math.floor(half / step);
  const ticks = range(2 * count + 1).map((i) => (i - count) * step);
  return ticks.flatMap((i) => ticks.map((k) => add(middle, add(scale(a, i), scale(b, k)))));
}

function chairSurface(chair: PropOf<'chair'>): Surface {
  const forward = unit(chair.facing);
  const middle: Vector = [chair.at[0], chair.height, chair.at[2]];
  const points = lattice(middle, forward, cross(UP, forward), 20, 2.2);
  return { kind: 'chair', points, cellArea: 4.84 };
}

function wallSurface(wall: PropOf<'wall'>): Surface {
  const middle = addScaled(wall.at, UP, 90);
  const aside = cross(UP, unit(wall.facing));
  return { kind: 'wall', points: lattice(middle, UP, aside, 88, 2.5), cellArea: 6.25 };
}

/** Everything but the floor that a body can rest on. */
export function surfacesOf(props: readonly PoseProp[]): Surface[] {
  return props.flatMap((prop) => {
    if (prop.kind === 'roller') return [rollerSurface(prop)];
    if (prop.kind === 'ball') return [ballSurface(prop)];
    if (prop.kind === 'cushion') return [cushionSurface(prop)];
    if (prop.kind === 'chair') return [chairSurface(prop)];
    if (prop.kind === 'wall') return [wallSurface(prop)];
    return [];
  });
}
