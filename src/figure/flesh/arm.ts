import { SEGMENT } from '../skeleton/proportions.ts';
import type { Side } from '../skeleton/side.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { place, turn, twistBetween } from '../space/frame.ts';
import { range, smoothstep } from '../space/number.ts';
import { profileAt } from '../space/profile.ts';
import { negate } from '../space/vector.ts';
import { buildHand } from './hand.ts';
import { limbExtents, straightLimb } from './limb.ts';
import { Loft } from './loft.ts';
import type { Primitive } from './primitive.ts';
import { FOREARM, UPPER_ARM } from './profiles.ts';

const FOREARM_STATIONS = 20;
const TWIST_SHARE = 0.85;

/** The forearm's sections turn from the elbow hinge to the hand. */
function forearmLoft(skeleton: Skeleton, side: Side): Loft {
  const { forearm, hand } = skeleton[side];
  const twist = twistBetween(forearm, hand) * TWIST_SHARE;
  const stations = range(FOREARM_STATIONS).map((i) => {
    const share = i / (FOREARM_STATIONS - 1);
    const turned = turn(forearm, forearm.y, twist * smoothstep(0.1, 1, share));
    return {
      frame: {
        origin: place(forearm, [0, -SEGMENT.forearm * share, 0]),
        x: turned.x,
        y: negate(forearm.y),
        z: turned.z,
      },
      extents: limbExtents(profileAt(FOREARM, share), side, skeleton.build.arms),
      position: share,
    };
  });
  return new Loft(stations, { straight: true, startCap: 3, endCap: 1.8 })
    .belongsTo('forearm', side)
    .melts(2, { at: forearm.origin, full: 4, none: 8 });
}

/** Upper arm, forearm and hand of one side. */
export function buildArm(skeleton: Skeleton, side: Side): Primitive[] {
  const upper = straightLimb(
    skeleton[side].upperArm,
    SEGMENT.upperArm,
    UPPER_ARM,
    side,
    skeleton.build.arms,
    { startCap: 4, endCap: 2.8 },
  )
    .belongsTo('upperArm', side)
    .melts(2);
  return [upper, forearmLoft(skeleton, side), ...buildHand(skeleton, side)];
}
