import type { PropOf } from '../../schemas/pose-props.ts';
import { add, cross, dot, scale, subtract, UP, unit, type Vector } from '../space/vector.ts';

/** Roundness: 2 is an egg, more is squarer. */
const POWER = 3.4;

const AXES = 3;

/** A cushion as a rounded block: middle, axes and half lengths. */
function shapeOf(cushion: PropOf<'cushion'>) {
  const along = unit([cushion.axis[0], 0, cushion.axis[2]]);
  return {
    centre: add(cushion.at, [0, cushion.height / 2, 0]),
    axes: [along, UP, cross(along, UP)] as const,
    half: [cushion.length / 2, cushion.height / 2, cushion.width / 2] as const,
  };
}

/** 1 on the surface of a cushion, less inside, more outside. */
export function cushionLevel(cushion: PropOf<'cushion'>, point: Vector): number {
  const { centre, axes, half } = shapeOf(cushion);
  const offset = subtract(point, centre);
  let sum = 0;
  for (let i = 0; i < AXES; i++) {
    sum += Math.abs(dot(offset, axes[i] ?? UP) / (half[i] ?? 1)) ** POWER;
  }
  return sum ** (1 / POWER);
}

/** The place on the surface of a cushion that lies in a direction of its own axes from its middle. */
export function onCushion(cushion: PropOf<'cushion'>, direction: Vector): Vector {
  const { centre, axes, half } = shapeOf(cushion);
  const towards = axes.map((axis, i) => scale(axis, (direction[i] ?? 0) * (half[i] ?? 1)));
  const offset = towards.reduce((a, b) => add(a, b));
  return add(centre, scale(offset, 1 / cushionLevel(cushion, add(centre, offset))));
}
