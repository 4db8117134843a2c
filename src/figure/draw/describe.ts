import type { PoseData } from '../../schemas/pose.ts';
import type { FigureMuscle } from '../../schemas/pose-words.ts';
import { acrossTheBack } from '../gate/bearing.ts';
import { SEGMENTS, type Segment } from '../gate/segments.ts';
import type { Touch } from '../gate/touches.ts';
import type { Side } from '../skeleton/side.ts';

/** What a figure says to someone who does not see it. */
export interface Words {
  readonly title: string;
  readonly description: string;
}

const MUSCLE_WORDS: Readonly<Record<FigureMuscle, string>> = {
  calf: 'calf',
  'outer-calf': 'outside of the calf',
  shin: 'muscle beside the shin',
  sole: 'sole of the foot',
  hamstrings: 'back of the thigh',
  quads: 'front of the thigh',
  adductors: 'inside of the thigh',
  'outer-thigh': 'outside of the thigh',
  glute: 'buttock',
  'side-hip': 'side of the hip',
  'hip-flexors': 'front of the hip',
  thoracic: 'mid-back',
  'shoulder-blades': 'muscles between the shoulder blades',
  lats: 'side of the upper back',
  'armpit-back': 'back of the armpit',
  'rear-shoulder': 'back of the shoulder',
  chest: 'chest',
  trunk: 'sides of the trunk',
  belly: 'belly',
  'upper-trapezius': 'top of the shoulder',
  shoulder: 'shoulder',
  forearm: 'forearm',
};

/** Segments that have no left and right word. */
const UNSIDED: readonly FigureMuscle[] = ['thoracic', 'shoulder-blades', 'trunk', 'belly', 'chest'];

/** Segments and muscles that are one thing, and what they are called on one side alone. */
const ONE_SIDE: Partial<Record<Segment | FigureMuscle, (side: Side) => string>> = {
  'shoulder-blades': (side) => `the muscle beside the ${side} shoulder blade`,
  chest: (side) => `the ${side} side of the chest`,
};

const THINGS: Readonly<Record<Touch['on'], string>> = {
  floor: 'the floor',
  roller: 'the roller',
  ball: 'the ball',
  cushion: 'the cushion',
  chair: 'the chair',
  wall: 'the wall',
};

/** Patches smaller than this are not worth a word, cm2. */
const WORTH_SAYING = 4;
/** Nor are patches smaller than this share of the largest. */
const WORTH_SHARE = 0.12;
const MOST_PATCHES = 4;

/** "a, b and c" */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const many = (word: string): string =>
  word === 'foot' ? 'feet' : word === 'calf' ? 'calves' : `${word}s`;

/** Words whose side belongs to the first noun: the right side of the upper back. */
const WHOLE_BACK = / of the upper back$/;

/** "the right calf", "the back of the right thigh" */
function oneOf(word: string, side: Side | undefined): string {
  if (!side) return `the ${word}`;
  if (WHOLE_BACK.test(word) || !word.includes(' of the ')) return `the ${side} ${word}`;
  return `the ${word.replace(' of the ', ` of the ${side} `)}`;
}

/** "both calves", "the backs of both thighs" */
function bothOf(word: string): string {
  const [first = '', ...rest] = word.split(' ');
  if (WHOLE_BACK.test(word) || rest.length === 0) return `both ${[many(first), ...rest].join(' ')}`;
  if (!word.includes(' of the ')) return `the ${word} on both sides`;
  const [part = '', whole = ''] = word.split(' of the ');
  return `the ${many(part)} of both ${many(whole)}`;
}

/** Words for a segment that rests on some sides. */
function segmentWords(segment: Segment, sides: ReadonlySet<Side | undefined>): string {
  const word = SEGMENTS[segment];
  const side = [...sides][0];
  const alone = ONE_SIDE[segment];
  if (alone) return side && sides.size === 1 ? alone(side) : `the ${word}`;
  return sides.has('left') && sides.has('right') ? bothOf(word) : oneOf(word, side);
}

function patchWords(touch: Touch): string[] {
  const patches = acrossTheBack(touch.patches);
  const largest = patches[0]?.area ?? 0;
  const least = Math.max(WORTH_SAYING, largest * WORTH_SHARE);
  const hands = patches.filter((patch) => patch.segment === 'hand').map((patch) => patch.side);
  const large = patches.filter(
    ({ area, segment, side }) => area >= least && !(segment === 'wrist' && hands.includes(side)),
  );
  const segments = [...new Set(large.map((patch) => patch.segment))].slice(0, MOST_PATCHES);
  // Who does not see the picture must know what carries the head, however small its patch.
  const head = patches.find(({ segment }) => segment === 'head');
  if (head && head.area >= WORTH_SAYING && !segments.includes('head')) segments.push('head');
  return segments.map((segment) => {
    const sides = large.filter((patch) => patch.segment === segment).map(({ side }) => side);
    return segmentWords(segment, new Set(sides));
  });
}

function restSentence(touch: Touch): string[] {
  const words = patchWords(touch);
  return words.length ? [`On ${THINGS[touch.on]}: ${listed(words)}.`] : [];
}

function feelSentence(targets: PoseData['targets']): string[] {
  const words = targets.map(({ muscle, side }) => {
    const alone = side === 'both' ? undefined : ONE_SIDE[muscle]?.(side);
    if (alone) return alone;
    const word = MUSCLE_WORDS[muscle];
    if (UNSIDED.includes(muscle)) return `the ${word}`;
    return side === 'both' ? bothOf(word) : oneOf(word, side);
  });
  return words.length ? [`Shown in colour: ${listed(words)}.`] : [];
}

/** Title and description from the pose and from what really touches. */
export function wordsFor(pose: PoseData, touches: readonly Touch[]): Words {
  return {
    title: pose.name,
    description: [
      `${pose.position}.`,
      ...touches.flatMap(restSentence),
      ...(pose.movement ? [pose.movement] : []),
      ...feelSentence(pose.targets),
    ].join(' '),
  };
}
