/** Lower edge of each level in cm above the hip joints along the resting spine, from the bottom. */
const LEVELS: readonly (readonly [lowerEdge: number, name: string])[] = [
  [-10, 'sacrum'],
  [9.5, 'L5'],
  [13, 'L4'],
  [16.7, 'L3'],
  [20.4, 'L2'],
  [24, 'L1'],
  [27.3, 'T12'],
  [30, 'T11'],
  [32.6, 'T10'],
  [35, 'T9'],
  [37.3, 'T8'],
  [39.4, 'T7'],
  [41.4, 'T6'],
  [43.4, 'T5'],
  [45.3, 'T4'],
  [47.1, 'T3'],
  [48.9, 'T2'],
  [50.6, 'T1'],
  [52.4, 'C7'],
  [54.4, 'C6'],
  [56.4, 'C5'],
  [58.4, 'C4'],
  [60.4, 'C3'],
  [62.4, 'C2'],
  [64.4, 'C1'],
];

/** Heights of the lumbar spine, L5 to L1, in cm above the hip joints. */
export const LUMBAR = { from: 9.5, to: 27.3 } as const;

/** Height from which the spine is neck, in cm above the hip joints. */
export const NECK_FROM = 52;

/**
 * Name of the vertebral level at a height along the spine.
 * @param height cm above the hip joints, measured along the resting spine
 */
export function vertebraAt(height: number): string {
  let name = 'sacrum';
  for (const [lowerEdge, level] of LEVELS) if (height >= lowerEdge) name = level;
  return name;
}

/** Levels from the sacrum upwards. */
export const LEVEL_ORDER: readonly string[] = LEVELS.map(([, name]) => name);
