import type { Segment } from './segments.ts';
import type { Patch, Touch } from './touches.ts';

/** Segments with less than this share of the contact are not what one lies on. */
const LEAST_SHARE = 0.08;

/** A roller across the back reaches both flanks: that is the mid-back, not two lats. */
function acrossTheBack(patches: readonly Patch[]): Patch[] {
  const sides = new Set(patches.filter((p) => p.segment === 'lats').map((p) => p.side));
  if (sides.size < 2) return [...patches];
  return patches.map((p) => (p.segment === 'lats' ? { ...p, segment: 'thoracic' } : p));
}

/** Parts of the body on roller or ball, largest first, as computed from the posture. */
export function bearingOf(touches: readonly Touch[]): Segment[] {
  const patches = touches
    .filter(({ on }) => on === 'roller' || on === 'ball')
    .flatMap((touch) => acrossTheBack(touch.patches));
  const total = patches.reduce((sum, { area }) => sum + area, 0);
  const areas = new Map<Segment, number>();
  for (const { segment, area } of patches) areas.set(segment, (areas.get(segment) ?? 0) + area);
  return [...areas]
    .filter(([, area]) => area / total >= LEAST_SHARE)
    .sort((a, b) => b[1] - a[1])
    .map(([segment]) => segment);
}
