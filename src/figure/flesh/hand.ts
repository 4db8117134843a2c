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

/** Slender and parted, so that four fingers are seen where a hand is as small as a fingernail. */
const FINGERS: readonly Finger[] = [
  { aside: 3.1, root: -8.6, length: 8.2, radius: 0.92, lean: 1.15 },
  { aside: 1.05, root: -9.2, length: 9, radius: 0.95, lean: 0.35 },
  { aside: -1.05, root: -8.9, length: 8.4, radius: 0.92, lean: -0.5 },
  { aside: -3, root: -8.1, length: 6.7, radius: 0.82, lean: -1.35 },
];

const PALM_STATIONS = 8;
const PALM_LENGTH = 9.2;
/** Fingers spread this many times the angle that a pose names, from the middle of the hand. */
const LEAN = 1.25;

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
  const lean = radians(spread * shape.lean * LEAN);
  const along = (bend: number): Vector => [
    sign * Math.sin(lean),
    -Math.cos(bend) * Math.cos(lean),
    Math.sin(bend),
  ];
  const root: Vector = [sign * shape.aside * size, shape.root, 0.1];
  const joint = addScaled(root, along(knuckle), shape.length * 0.5);
  const tip = addScaled(joint, along(middle), shape.length * 0.5 - shape.radius * 0.7);
  const r = shape.radius * size;
  const bone = (from: Vector, to: Vector, a: number, b: number, seam: number): Primitive =>
    new RoundCone(place(hand, from), place(hand, to), a, b)
      .belongsTo('hand', side)
      .detailed(`finger${index}`)
      .melts(seam);
  return [bone(root, joint, r * 1.08, r * 0.92, 0.5), bone(joint, tip, r * 0.92, r * 0.7, 0.3)];
}

/** Thumb on its cushion; held out it stands clear of the palm. */
function thumb(skeleton: Skeleton, side: Side, size: number): Primitive[] {
  const { hand, thumb: out } = skeleton[side];
  const sign = signOf(side);
  const root: Vector = [sign * 1.9 * size, -2.2, 1];
  const joint: Vector = [sign * (4.6 + out * 0.9) * size, -5.4, 1.7 + (1 - Math.abs(out)) * 0.4];
  const tip: Vector = [sign * (5.3 + out * 2.6) * size, -9.3 + Math.max(0, out) * 0.7, 1.7];
  const bone = (from: Vector, to: Vector, a: number, b: number, seam: number): Primitive =>
    new RoundCone(place(hand, from), place(hand, to), a * size, b * size)
      .belongsTo('hand', side)
      .detailed('thumb')
      .melts(seam);
  return [bone(root, joint, 1.5, 1.15, 1.2), bone(joint, tip, 1.1, 0.8, 0.4)];
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
