import type { Side } from '../skeleton/side.ts';
import { type Frame, place } from '../space/frame.ts';
import { range } from '../space/number.ts';
import { type Profile, profileAt } from '../space/profile.ts';
import { negate } from '../space/vector.ts';
import { type Extents, Loft, type LoftShape } from './loft.ts';

const STATIONS = 26;

/** Extents of a limb section from [front, back, outer, inner], cm, for the side it is on. */
export function limbExtents(row: readonly number[], side: Side, thickness: number): Extents {
  const [front = 0, back = 0, outer = 0, inner = 0] = row.map((value) => value * thickness);
  return side === 'left' ? [outer, inner, front, back] : [inner, outer, front, back];
}

/**
 * A straight limb downwards along a bone.
 * @param length bone length, cm
 * @param profile rows of [share of the length, front, back, outer, inner], cm
 * @param thickness factor on the profile
 */
export function straightLimb(
  bone: Frame,
  length: number,
  profile: Profile,
  side: Side,
  thickness: number,
  caps: Pick<LoftShape, 'startCap' | 'endCap'>,
): Loft {
  const stations = range(STATIONS).map((i) => {
    const share = i / (STATIONS - 1);
    return {
      frame: {
        origin: place(bone, [0, -length * share, 0]),
        x: bone.x,
        y: negate(bone.y),
        z: bone.z,
      },
      extents: limbExtents(profileAt(profile, share), side, thickness),
      position: share,
    };
  });
  return new Loft(stations, { ...caps, straight: true });
}
