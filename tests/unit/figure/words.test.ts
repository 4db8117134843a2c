import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/figure/draw/describe.ts';
import { bearingOf } from '../../../src/figure/gate/bearing.ts';
import type { Patch, Touch } from '../../../src/figure/gate/touches.ts';
import { goodPose } from './good-pose.ts';

const patch = (segment: Patch['segment'], side: Patch['side'], area: number): Patch => ({
  segment,
  side,
  area,
});
const touch = (on: Touch['on'], ...patches: Patch[]): Touch => ({
  on,
  patches,
  levels: undefined,
  depth: 0,
});
const said = (...touches: Touch[]): string => wordsFor(goodPose('calf-roll'), touches).description;

describe('the description says what rests on what', () => {
  test('on one side', () => {
    expect(said(touch('roller', patch('calf', 'right', 40)))).toContain(
      'On the roller: the right calf.',
    );
  });
  test('on both sides', () => {
    const both = touch('floor', patch('foot', 'left', 30), patch('foot', 'right', 30));
    expect(said(both)).toContain('On the floor: both feet.');
  });
  test('with the side at the right word', () => {
    const one = touch('roller', patch('hamstring', 'left', 30));
    expect(said(one)).toContain('the back of the left thigh');
    const both = touch('roller', patch('hamstring', 'left', 30), patch('hamstring', 'right', 30));
    expect(said(both)).toContain('the backs of both thighs');
  });
  test('without grazes, and without the wrist of a planted hand', () => {
    const hand = touch('floor', patch('hand', 'left', 40), patch('wrist', 'left', 9));
    expect(said(hand, touch('roller', patch('calf', 'left', 2)))).not.toMatch(
      /wrist|On the roller/,
    );
  });
  test('with the head last, however small it is beside the rest', () => {
    const floor = touch(
      'floor',
      patch('thoracic', undefined, 80),
      patch('glute', 'left', 80),
      patch('sacrum', undefined, 80),
      patch('foot', 'left', 80),
      patch('calf', 'left', 80),
      patch('head', undefined, 5),
    );
    expect(said(floor)).toMatch(/On the floor: .*the left foot and the head\./);
  });
});

describe('what is worked on one side only', () => {
  const worked = (pose: string, segment: Patch['segment']): string =>
    wordsFor(goodPose(pose), [touch('ball', patch(segment, 'right', 9))]).description;

  test('is the muscle beside the shoulder blade, not the blade', () => {
    const words = worked('ball-shoulder-blades', 'shoulder-blades');
    expect(words).toContain('On the ball: the muscle beside the right shoulder blade.');
    expect(words).toContain('in colour: the muscle beside the right shoulder blade.');
  });
  test('is one side of the chest', () => {
    expect(worked('ball-chest-wall', 'chest')).toContain(
      'On the ball: the right side of the chest',
    );
  });
});

describe('what bears', () => {
  test('is named by size, grazes left out', () => {
    const roller = touch(
      'roller',
      patch('calf', 'right', 60),
      patch('outer-calf', 'right', 20),
      patch('shin', 'right', 2),
    );
    expect(bearingOf([roller, touch('floor', patch('hand', 'left', 99))])).toEqual([
      'calf',
      'outer-calf',
    ]);
  });
  test('across the back is the mid-back, not two lats', () => {
    const across = touch('roller', patch('lats', 'left', 30), patch('lats', 'right', 30));
    expect(bearingOf([across])).toEqual(['thoracic']);
  });
});
