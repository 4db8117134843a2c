import type { Body } from '../flesh/body.ts';
import type { Selection } from '../flesh/field.ts';
import { isFirm } from '../settle/parts.ts';
import { SIDES, type Side } from '../skeleton/side.ts';
import { place } from '../space/frame.ts';
import { range } from '../space/number.ts';
import { mix, type Vector } from '../space/vector.ts';

/** A limb that runs into another part of the body. */
export interface Collision {
  readonly limb: string;
  readonly into: string;
  /** cm */
  readonly depth: number;
}

/** The core of a limb: a line and the radius around it that must stay free. */
interface Core {
  readonly limb: string;
  readonly group: string;
  readonly from: Vector;
  readonly to: Vector;
  readonly radius: number;
}

const PROBES = 9;
/** The belly gives way to a thigh by this much, cm. */
const BELLY_GRACE = 1.5;

function coresOf({ skeleton }: Body, side: Side): Core[] {
  const { upperArm, forearm, hand, thigh, shin, foot } = skeleton[side];
  const core = (
    part: string,
    limb: 'Arm' | 'Leg',
    from: Vector,
    to: Vector,
    radius: number,
  ): Core => ({ limb: `${side} ${part}`, group: `${side}${limb}`, from, to, radius });
  return [
    core('upper arm', 'Arm', place(upperArm, [0, -12, 0]), place(upperArm, [0, -30, 0]), 2.5),
    core('forearm', 'Arm', forearm.origin, hand.origin, 2),
    core('hand', 'Arm', place(hand, [0, -2, 0]), place(hand, [0, -9, 0]), 0.8),
    core('thigh', 'Leg', place(thigh, [0, -20, 0]), place(thigh, [0, -41, 0]), 4),
    core('shin', 'Leg', place(shin, [0, -3, 0]), foot.origin, 2.5),
    core('foot', 'Leg', place(foot, [0, -3, 0]), place(foot, [0, -4.5, 14]), 1.2),
  ];
}

/** Deepest overlap of a core with some flesh, cm; 0 when it is free. */
function overlap(body: Body, core: Core, flesh: Selection): number {
  const depths = range(PROBES).map((i) => {
    const [x, y, z] = mix(core.from, core.to, i / (PROBES - 1));
    return core.radius - body.field.distance(x, y, z, flesh);
  });
  return Math.max(0, ...depths);
}

/** Limbs that run into the trunk, the head or one another. */
export function collisionsOf(body: Body): Collision[] {
  const { groups } = body.field;
  return SIDES.flatMap((side) => coresOf(body, side)).flatMap((core) =>
    groups
      .filter((group) => group.name !== core.group)
      .map((group): Collision => {
        const thighInTrunk = core.limb.endsWith('thigh') && group.name === 'torso';
        const flesh = body.field.only(
          (piece, own) =>
            own === group && isFirm(piece) && (!thighInTrunk || piece.part === 'torso'),
        );
        const depth = overlap(body, core, flesh) - (thighInTrunk ? BELLY_GRACE : 0);
        return { limb: core.limb, into: group.name, depth };
      })
      .filter(({ depth }) => depth > 0),
  );
}
