import type { PoseArm } from '../../schemas/pose-posture.ts';
import { type Frame, frameAlong, frameHinged, moveTo, place, turn } from '../space/frame.ts';
import { radians } from '../space/number.ts';
import {
  across,
  add,
  addScaled,
  cross,
  negate,
  scale,
  size,
  subtract,
  unit,
  type Vector,
} from '../space/vector.ts';
import type { Girdle } from './girdle.ts';
import { SEGMENT } from './proportions.ts';
import { reachFor } from './reach.ts';
import { directionOf, type PartFrames, PoseError, pointOf } from './reference.ts';
import { type Side, signOf } from './side.ts';

export interface ArmFrames {
  readonly shoulder: Vector;
  readonly upperArm: Frame;
  readonly forearm: Frame;
  readonly hand: Frame;
  /** How far a target was out of reach, cm. */
  readonly short: number;
}

type Bones = Omit<ArmFrames, 'hand'>;

/** From the middle of the palm to the wrist: back along the fingers, and up to the bone. */
const PALM_TO_WRIST = { along: 6.5, above: 1.75 };

function byAngles(chest: Frame, girdle: Girdle, side: Side, arm: PoseArm): Bones {
  const { flex = 0, abduct = 0, rotate = 0, bend = 0 } = arm.joints ?? {};
  const sign = signOf(side);
  let frame = turn(chest, chest.x, -radians(flex));
  frame = turn(frame, chest.z, sign * radians(abduct));
  frame = turn(frame, frame.y, sign * radians(rotate));
  const shoulder = girdle(negate(frame.y));
  const upperArm = moveTo(frame, shoulder);
  const elbow = place(upperArm, [0, -SEGMENT.upperArm, 0]);
  const forearm = moveTo(turn(frame, frame.x, -radians(bend)), elbow);
  return { shoulder, upperArm, forearm, short: 0 };
}

/** Bones through known joints; the elbow's plane decides which way the arm is turned. */
function through(
  shoulder: Vector,
  elbow: Vector,
  wrist: Vector,
  pole: Vector,
  short: number,
): Bones {
  const down = unit(subtract(elbow, shoulder));
  const onward = unit(subtract(wrist, elbow));
  const bentTowards = subtract(onward, down);
  const front = size(bentTowards) < 0.12 ? negate(across(pole, down)) : bentTowards;
  const upperArm = frameAlong(shoulder, negate(down), front);
  const forearm = frameHinged(elbow, negate(onward), upperArm.x);
  return { shoulder, upperArm, forearm, short };
}

function byElbow(parts: PartFrames, chest: Frame, girdle: Girdle, arm: PoseArm): Bones {
  const wanted = pointOf(parts, arm.elbowAt ?? [0, 0, 0]);
  const rest = girdle(subtract(wanted, chest.origin));
  const shoulder = girdle(subtract(wanted, rest));
  const reach = subtract(wanted, shoulder);
  const elbow = addScaled(shoulder, unit(reach), SEGMENT.upperArm);
  const onward = arm.fingers ? directionOf(parts, arm.fingers) : chest.z;
  const aim = arm.wrist ? pointOf(parts, arm.wrist) : add(elbow, onward);
  const wrist = addScaled(elbow, unit(subtract(aim, elbow)), SEGMENT.forearm);
  const miss = Math.abs(size(reach) - SEGMENT.upperArm);
  return through(shoulder, elbow, wrist, onward, miss > 1.5 ? miss : 0);
}

function wristTarget(parts: PartFrames, girdle: Girdle, side: Side, arm: PoseArm): Vector {
  if (arm.towards) {
    const direction = directionOf(parts, arm.towards);
    const bend = radians(arm.bend ?? 6);
    const { upperArm, forearm } = SEGMENT;
    const length = Math.sqrt(
      upperArm ** 2 + forearm ** 2 + 2 * upperArm * forearm * Math.cos(bend),
    );
    return addScaled(girdle(direction), direction, length);
  }
  if (arm.hand) {
    if (!arm.palm || !arm.fingers) throw new PoseError(`${side} hand needs palm and fingers too`);
    const palm = directionOf(parts, arm.palm);
    const fingers = across(directionOf(parts, arm.fingers), palm);
    const backwards = addScaled(pointOf(parts, arm.hand), fingers, -PALM_TO_WRIST.along);
    return addScaled(backwards, palm, -PALM_TO_WRIST.above);
  }
  return pointOf(parts, arm.wrist ?? { of: 'pelvis', at: [signOf(side) * 24, -4, 4] });
}

function byHand(parts: PartFrames, chest: Frame, girdle: Girdle, side: Side, arm: PoseArm): Bones {
  const pole = directionOf(parts, arm.elbow ?? { of: 'chest', at: [signOf(side) * 0.5, -0.2, -1] });
  const target = wristTarget(parts, girdle, side, arm);
  const { upperArm, forearm } = SEGMENT;
  let shoulder = girdle(subtract(target, girdle(subtract(target, chest.origin))));
  let reach = reachFor(shoulder, target, upperArm, forearm, pole);
  shoulder = girdle(subtract(reach.middle, shoulder));
  reach = reachFor(shoulder, target, upperArm, forearm, pole);
  return through(shoulder, reach.middle, reach.end, pole, reach.short);
}

function handOf(parts: PartFrames, arm: PoseArm, forearm: Frame, side: Side): Frame {
  const wrist = place(forearm, [0, -SEGMENT.forearm, 0]);
  if (arm.fingers) {
    const y = scale(directionOf(parts, arm.fingers), -1);
    const z = across(arm.palm ? directionOf(parts, arm.palm) : forearm.z, y);
    return { origin: wrist, x: cross(y, z), y, z };
  }
  const turned = turn(moveTo(forearm, wrist), forearm.y, -signOf(side) * radians(arm.turn ?? 70));
  return turn(turned, turned.x, -radians(arm.wristBend ?? 0));
}

/** Frames of one arm. @throws PoseError when the hand is given without palm and fingers */
export function solveArm(
  parts: PartFrames,
  chest: Frame,
  girdle: Girdle,
  side: Side,
  arm: PoseArm,
): ArmFrames {
  const bones = arm.joints
    ? byAngles(chest, girdle, side, arm)
    : arm.elbowAt
      ? byElbow(parts, chest, girdle, arm)
      : byHand(parts, chest, girdle, side, arm);
  return { ...bones, hand: handOf(parts, arm, bones.forearm, side) };
}
