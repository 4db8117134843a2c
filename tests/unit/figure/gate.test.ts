import { describe, expect, test } from 'vitest';
import { faultsOf, type Rule } from '../../../src/figure/gate/gate.ts';
import type { PoseData } from '../../../src/schemas/pose.ts';
import { goodPose, rollerOf } from './good-pose.ts';

interface Case {
  readonly name: string;
  readonly pose: string;
  readonly rule: Rule;
  readonly says: RegExp;
  readonly spoil: (pose: PoseData) => void;
}

const still = (pose: PoseData): void => {
  delete pose.end;
  delete pose.roll;
};

/** Broken on purpose: each must be refused for the reason it is named for. */
const BROKEN: readonly Case[] = [
  {
    name: 'roller slid down to the lower back',
    pose: 'thoracic-extension',
    rule: 'lower-back',
    says: /lower back: \d+ cm2 on the roller, under [TL]\d+ to L\d/,
    spoil: (pose) => {
      rollerOf(pose).at = [-29, 7.5, 0];
    },
  },
  {
    name: 'roller slid up to the neck',
    pose: 'thoracic-extension',
    rule: 'neck',
    says: /neck: \d+ cm2 on the roller, under C\d/,
    spoil: (pose) => {
      rollerOf(pose).at = [-57, 7.5, 0];
    },
  },
  {
    name: 'side-lying roller slid down to the waist',
    pose: 'lat-roll',
    rule: 'lower-back',
    says: /lower back/,
    spoil: (pose) => {
      rollerOf(pose).at = [-24, 7.5, 2];
    },
  },
  {
    name: 'rolling so far that the lower back gets on the roller',
    pose: 'thoracic-extension',
    rule: 'lower-back',
    says: /lower back/,
    spoil: (pose) => {
      delete pose.end;
      pose.roll = { by: [-34, 0, 0], carry: ['leftLeg', 'rightLeg'] };
    },
  },
  {
    name: 'wall seen from behind',
    pose: 'knee-to-wall',
    rule: 'view',
    says: /wall is seen from behind/,
    spoil: (pose) => {
      pose.view = { turn: 5, above: 7 };
    },
  },
  {
    name: 'hand put out of reach',
    pose: 'calf-roll',
    rule: 'reach',
    says: /right arm is [\d.]+ cm short/,
    spoil: (pose) => {
      if (pose.start.rightArm) pose.start.rightArm.hand = [-60, 0, 19];
    },
  },
  {
    name: 'rolling further than the arms are long',
    pose: 'calf-roll',
    rule: 'reach',
    says: /arm is [\d.]+ cm short/,
    spoil: (pose) => {
      pose.roll = { by: [-60, 0, 0], carry: ['rightLeg'] };
    },
  },
  {
    name: 'foot put out of reach',
    pose: 'glute-roll',
    rule: 'reach',
    says: /left leg is [\d.]+ cm short/,
    spoil: (pose) => {
      if (pose.start.leftLeg) pose.start.leftLeg.sole = [110, 0, -13];
    },
  },
  {
    name: 'roller far away from the body',
    pose: 'calf-roll',
    rule: 'contact',
    says: /nothing rests on the roller/,
    spoil: (pose) => {
      still(pose);
      rollerOf(pose).at = [180, 7.5, 0];
    },
  },
  {
    name: 'a hand that must lean on the floor is in the air',
    pose: 'calf-roll',
    rule: 'contact',
    says: /leftHand is [\d.]+ cm away from the floor/,
    spoil: (pose) => {
      still(pose);
      if (pose.start.leftArm) pose.start.leftArm.hand = [-30, 12, -20];
    },
  },
  {
    name: 'a foot that must stand on the floor is in the air',
    pose: 'thoracic-extension',
    rule: 'contact',
    says: /leftFoot is [\d.]+ cm away from the floor/,
    spoil: (pose) => {
      still(pose);
      if (pose.start.leftLeg) pose.start.leftLeg.sole = [38, 9, -11];
    },
  },
  {
    name: 'a knee that must be on the floor at the start stays in the air',
    pose: 'floor-get-up',
    rule: 'contact',
    says: /leftShin is [\d.]+ cm away from the floor/,
    spoil: (pose) => {
      pose.start.pelvis.at = [0, 58, 0];
    },
  },
  {
    name: 'forearms that must press a roller to the wall are in front of it',
    pose: 'wall-slide',
    rule: 'contact',
    says: /leftArm is [\d.]+ cm away from the roller/,
    spoil: (pose) => {
      still(pose);
      pose.contacts = pose.contacts.map(({ part, on, press }) => ({ part, on, press }));
      rollerOf(pose).at = [42, 128, 0];
    },
  },
  {
    name: 'body sunk into the roller',
    pose: 'glute-roll',
    rule: 'penetration',
    says: /cm into the roller/,
    spoil: (pose) => {
      still(pose);
      pose.contacts = [{ part: 'leftFoot', on: 'floor', press: 0.7 }];
      pose.start.pelvis.at = [-1, 19, 3];
    },
  },
  {
    name: 'body sunk into the floor',
    pose: 'calf-roll',
    rule: 'penetration',
    says: /cm into the floor/,
    spoil: (pose) => {
      still(pose);
      pose.start.pelvis.at = [0, 5, 0];
    },
  },
  {
    name: 'head bent through the floor at the end only',
    pose: 'thoracic-extension',
    rule: 'penetration',
    says: /cm into the floor/,
    spoil: (pose) => {
      pose.end = { spine: { thoracic: [-75, 0, 0], neck: [-40, 0, 0], head: [-20, 0, 0] } };
    },
  },
  {
    name: 'body hovering above everything',
    pose: 'calf-roll',
    rule: 'floating',
    says: /nothing touches the floor/,
    spoil: (pose) => {
      still(pose);
      pose.start.pelvis.at = [0, 120, 0];
      pose.contacts = [{ part: 'rightShin', on: 'roller', press: 0.7 }];
      pose.start.leftLeg = { joints: { flex: 60, bend: 40 } };
      pose.start.rightLeg = { joints: { flex: 60, bend: 40 } };
      pose.start.leftArm = { joints: { abduct: 30 } };
      pose.start.rightArm = { joints: { abduct: 30 } };
    },
  },
  {
    name: 'forearm through the chest',
    pose: 'pec-opener',
    rule: 'collision',
    says: /left (forearm|hand) is [\d.]+ cm inside the torso/,
    spoil: (pose) => {
      still(pose);
      pose.start.leftArm = { wrist: { of: 'chest', at: [0, -8, 2] } };
    },
  },
  {
    name: 'thigh folded through the trunk',
    pose: 'thoracic-extension',
    rule: 'collision',
    says: /right thigh is [\d.]+ cm inside the torso/,
    spoil: (pose) => {
      still(pose);
      pose.start.rightLeg = { joints: { flex: 172, bend: 90 } };
    },
  },
  {
    name: 'legs crossed through one another',
    pose: 'pec-opener',
    rule: 'collision',
    says: /shin is [\d.]+ cm inside the (left|right)Leg/,
    spoil: (pose) => {
      still(pose);
      if (pose.start.leftLeg) pose.start.leftLeg.sole = [36, 0, 17];
    },
  },
  {
    name: 'the other foot on the roller too',
    pose: 'calf-roll',
    rule: 'clash',
    says: /left foot lies on the roller/,
    spoil: (pose) => {
      still(pose);
      if (pose.start.leftLeg) pose.start.leftLeg.sole = [50, 0, -10];
    },
  },
  {
    name: 'a hand on the roller',
    pose: 'glute-roll',
    rule: 'clash',
    says: /right hand lies on the roller/,
    spoil: (pose) => {
      still(pose);
      if (pose.start.rightArm) pose.start.rightArm.hand = [-6, 14, 20];
    },
  },
  {
    name: 'knee bent backwards',
    pose: 'calf-roll',
    rule: 'joint',
    says: /left knee bend is -40 degrees, range/,
    spoil: (pose) => {
      still(pose);
      pose.start.leftLeg = { joints: { flex: 30, bend: -40 } };
    },
  },
  {
    name: 'elbow bent backwards',
    pose: 'calf-roll',
    rule: 'joint',
    says: /left elbow bend is -30 degrees/,
    spoil: (pose) => {
      still(pose);
      pose.start.leftArm = { joints: { flex: 30, bend: -30 } };
    },
  },
  {
    name: 'neck turned to the back',
    pose: 'pec-opener',
    rule: 'joint',
    says: /neck twist is 120 degrees/,
    spoil: (pose) => {
      still(pose);
      pose.start.spine = { neck: [0, 0, 120] };
    },
  },
  {
    name: 'mid-back bent further than it goes',
    pose: 'thoracic-extension',
    rule: 'joint',
    says: /thoracic flexion is -4\d degrees/,
    spoil: (pose) => {
      pose.end = { spine: { thoracic: [-45, 0, 0] } };
    },
  },
  {
    name: 'lower back twisted',
    pose: 'glute-roll',
    rule: 'joint',
    says: /lumbar twist is 40 degrees/,
    spoil: (pose) => {
      still(pose);
      pose.start.spine = { lumbar: [10, 0, 40] };
    },
  },
  {
    name: 'foot pointed past its range',
    pose: 'calf-roll',
    rule: 'joint',
    says: /right ankle point is -?\d+ degrees/,
    spoil: (pose) => {
      still(pose);
      if (pose.start.rightLeg) pose.start.rightLeg.toes = [-0.8, 0.6, 0];
    },
  },
  {
    name: 'hand folded back on the forearm',
    pose: 'glute-roll',
    rule: 'joint',
    says: /right wrist extension is \d+ degrees/,
    spoil: (pose) => {
      still(pose);
      if (pose.start.rightArm) pose.start.rightArm.fingers = [0.4, 0, -1];
    },
  },
];

describe('the gate', { timeout: 60_000 }, () => {
  test('knows at least twenty kinds of broken pose', () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(20);
  });

  test.each(BROKEN)('refuses: $name', ({ pose, rule, says, spoil }) => {
    const broken = goodPose(pose);
    spoil(broken);
    const messages = faultsOf(broken)
      .filter((fault) => fault.rule === rule)
      .map((fault) => fault.message);
    expect(messages.join('\n')).toMatch(says);
  });
});
