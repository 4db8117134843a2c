import { describe, expect, test } from 'vitest';
import { bodyIn } from '../../../src/figure/flesh/body.ts';
import { touchesOf } from '../../../src/figure/gate/touches.ts';
import { settle } from '../../../src/figure/settle/settle.ts';
import { PEOPLE } from '../../../src/figure/skeleton/people.ts';
import { LEVEL_ORDER } from '../../../src/figure/skeleton/vertebrae.ts';
import type { PoseContact } from '../../../src/schemas/pose.ts';
import type { PoseProp } from '../../../src/schemas/pose-props.ts';
import { PEOPLE as NAMES } from '../../../src/schemas/pose-words.ts';
import { goodPose } from './good-pose.ts';

const ROLLER_AT = [-53, -46, -39, -32, -25, -18];
const ON_ROLLER: PoseContact = { part: 'body', on: 'roller', adjust: 'height', press: 0.7 };

/** Lowest and highest level over a roller that lies across a person on their back. */
function levelsOver(person: (typeof NAMES)[number], rollerAt: number) {
  const { start } = goodPose('thoracic-extension');
  const props: PoseProp[] = [
    { kind: 'roller', at: [rollerAt, 7.5, 0], axis: [0, 0, 1], radius: 7.5, length: 46 },
  ];
  const flat = {
    ...start,
    pelvis: { at: [0, 24, 0], up: [-1, 0.02, 0], front: [0.02, 1, 0] },
    spine: {},
  } as typeof start;
  const { posture } = settle(flat, PEOPLE[person], props, [ON_ROLLER]);
  const touch = touchesOf(bodyIn(posture, PEOPLE[person]), props).find(({ on }) => on === 'roller');
  return touch?.levels;
}

describe.each(NAMES)('a roller swept along the spine of %s', { timeout: 60_000 }, (person) => {
  test('names the levels in order, from the neck to the sacrum', () => {
    const swept = ROLLER_AT.map((at) => levelsOver(person, at));
    const middles = swept
      .filter((levels) => levels !== undefined)
      .map(([high, low]) => (LEVEL_ORDER.indexOf(high) + LEVEL_ORDER.indexOf(low)) / 2);
    expect(middles.length).toBeGreaterThanOrEqual(5);
    const falling = [...middles].sort((a, b) => b - a);
    expect(middles).toEqual(falling);
    expect(new Set(middles).size).toBe(middles.length);
  });
});
