import type { PoseSpine } from '../../schemas/pose-posture.ts';
import { type Frame, mixFrames, moveTo, outward, place, turn } from '../space/frame.ts';
import { clamp, item, radians } from '../space/number.ts';
import { type Profile, valueAt } from '../space/profile.ts';
import { add, type Vector } from '../space/vector.ts';

/** Frames along the spine, one per centimetre from `LOWEST` to `HIGHEST`. */
export interface SpineStation {
  /** Height above the hip joints along the resting spine, cm. */
  readonly height: number;
  readonly frame: Frame;
}

const LOWEST = -10;
const HIGHEST = 67;

/** Resting curve: height above the hip joints -> how far the vertebral bodies lie behind them. */
const REST: Profile = [
  [-10, -3.5],
  [0, -4.5],
  [10, -5],
  [18, -3.6],
  [28, -5],
  [38, -7.6],
  [45, -8],
  [51, -6.4],
  [56, -4.4],
  [61, -2.8],
  [67, -1.4],
];

const NO_BEND: Vector = [0, 0, 0];

interface Zone {
  readonly from: number;
  readonly to: number;
  readonly bend: Vector;
}

const zonesOf = (spine: PoseSpine): Zone[] => [
  { from: 9, to: 28, bend: spine.lumbar ?? NO_BEND },
  { from: 28, to: 52, bend: spine.thoracic ?? NO_BEND },
  { from: 51, to: 62, bend: spine.neck ?? NO_BEND },
  { from: 62, to: 67, bend: spine.head ?? NO_BEND },
];

/** Share of a zone's bend that has happened below a height: bell-shaped, so it curves, not hinges. */
function shareBelow(zone: Zone, height: number): number {
  const t = clamp((height - zone.from) / (zone.to - zone.from), 0, 1);
  return 0.5 * t + 0.5 * t * t * (3 - 2 * t);
}

function bendBy(frame: Frame, [flexion, sideBend, twist]: Vector, share: number): Frame {
  let bent = frame;
  if (flexion) bent = turn(bent, bent.x, radians(flexion * share));
  if (sideBend) bent = turn(bent, bent.z, -radians(sideBend * share));
  if (twist) bent = turn(bent, bent.y, radians(twist * share));
  return bent;
}

/** Builds the spine upwards from the pelvis. */
export function bendSpine(pelvis: Frame, spine: PoseSpine): SpineStation[] {
  const zones = zonesOf(spine);
  const stations: SpineStation[] = [];
  let frame = moveTo(pelvis, place(pelvis, [0, LOWEST, valueAt(REST, LOWEST)]));
  for (let height = LOWEST; height <= HIGHEST; height++) {
    stations.push({ height, frame });
    let next = frame;
    for (const zone of zones) {
      const share = shareBelow(zone, height + 1) - shareBelow(zone, height);
      if (share > 0) next = bendBy(next, zone.bend, share);
    }
    const forward = valueAt(REST, height + 1) - valueAt(REST, height);
    frame = moveTo(next, add(frame.origin, outward(next, [0, 1, forward])));
  }
  return stations;
}

/** Frame of the spine at a height above the hip joints, cm. */
export function spineAt(stations: readonly SpineStation[], height: number): Frame {
  const steps = clamp(height - LOWEST, 0, stations.length - 1);
  const lower = Math.min(stations.length - 2, Math.floor(steps));
  return mixFrames(item(stations, lower).frame, item(stations, lower + 1).frame, steps - lower);
}
