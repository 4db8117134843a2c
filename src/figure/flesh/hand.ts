import { type Side, signOf } from '../skeleton/side.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { place } from '../space/frame.ts';
import { radians, range } from '../space/number.ts';
import { profileAt } from '../space/profile.ts';
import { addScaled, negate, type Vector } from '../space/vector.ts';
import { Loft } from './loft.ts';
import type { Primitive } from './primitive.ts';
import { PALM } from './profiles.ts';
import { RoundCone } from './round-cone.ts';

interface Finger {
  /** From the middle of the palm to the thumb side, cm. */
  readonly aside: number;
  /** Along the hand from the wrist, cm. */
  readonly root: number;
  readonly length: number;
  readonly radius: number;
  /** Share of the spread: the first finger leans to the thumb, the last away from it. */
  readonly lean: number;
}

const FINGERS: readonly Finger[] = [
  { aside: 3, root: -8.7, length: 7.4, radius: 0.95, lean: 1 },
  { aside: 1, root: -9.2, length: 8.2, radius: 1, lean: 0.3 },
  { aside: -1.1, root: -8.8, length: 7.6, radius: 0.95, lean: -0.5 },
  { aside: -3, root: -8, length: 6, radius: 0.85, lean: -1.2 },
];

const PALM_STATIONS = 8;
const PALM_LENGTH = 9.2;

function palm(skeleton: Skeleton, side: Side, size: number): Primitive {
  const { hand } = skeleton[side];
  const stations = range(PALM_STATIONS).map((i) => {
    const along = (PALM_LENGTH * i) / (PALM_STATIONS - 1);
    const [halfWidth = 0, front = 0, back = 0] = profileAt(PALM, along);
    return {
      frame: {
        origin: place(hand, [0, -along, 0]),
        x: hand.x,
        y: negate(hand.y),
        z: hand.z,
      },
      extents: [halfWidth * size, halfWidth * size, front * size, back * size] as const,
      position: along,
    };
  });
  return new Loft(stations, { straight: true, startCap: 1.5, endCap: 1, power: 2.3 })
    .belongsTo('hand', side)
    .melts(1.6);
}

function finger(skeleton: Skeleton, side: Side, size: number, index: number): Primitive[] {
  const shape = FINGERS[index];
  if (!shape) return [];
  const { hand, curl, spread } = skeleton[side];
  const sign = signOf(side);
  const knuckle = radians(curl) * 0.55;
  const middle = knuckle + radians(curl) * 0.85;
  const lean = radians(spread * shape.lean);
  const along = (bend: number, share: number): Vector => [
    sign * Math.sin(lean) * share,
    -Math.cos(bend) * Math.cos(lean),
    Math.sin(bend),
  ];
  const root: Vector = [sign * shape.aside * size, shape.root, 0.1];
  const joint = addScaled(root, along(knuckle, 1), shape.length * 0.5);
  const tip = addScaled(joint, along(middle, 0.8), shape.length * 0.52 - shape.radius);
  const r = shape.radius * size;
  const bone = (from: Vector, to: Vector, a: number, b: number, seam: number): Primitive =>
    new RoundCone(place(hand, from), place(hand, to), a, b)
      .belongsTo('hand', side)
      .detailed(`finger${index}`)
      .melts(seam);
  return [bone(root, joint, r * 1.04, r * 0.95, 0.8), bone(joint, tip, r * 0.95, r * 0.8, 0.5)];
}

function thumb(skeleton: Skeleton, side: Side, size: number): Primitive[] {
  const { hand, thumb: out } = skeleton[side];
  const sign = signOf(side);
  const root: Vector = [sign * 2 * size, -2.4, 1];
  const joint: Vector = [sign * (4.4 + out * 0.4) * size, -5.6, 1.9 + (1 - Math.abs(out)) * 0.2];
  const tip: Vector = [sign * (5 + out * 1.6) * size, -9, 2.3];
  const bone = (from: Vector, to: Vector, a: number, b: number, seam: number): Primitive =>
    new RoundCone(place(hand, from), place(hand, to), a * size, b * size)
      .belongsTo('hand', side)
      .detailed('thumb')
      .melts(seam);
  return [bone(root, joint, 1.55, 1.2, 1.2), bone(joint, tip, 1.15, 0.85, 0.6)];
}

/** Palm, four fingers and thumb of one side. */
export function buildHand(skeleton: Skeleton, side: Side): Primitive[] {
  const size = 0.55 + 0.45 * skeleton.build.arms;
  return [
    palm(skeleton, side, size),
    ...FINGERS.flatMap((_, index) => finger(skeleton, side, size, index)),
    ...thumb(skeleton, side, size),
  ];
}
