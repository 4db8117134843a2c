import type { PoseData } from '../../schemas/pose.ts';
import { type Body, buildBody } from '../flesh/body.ts';
import { cameraAt } from '../render/camera.ts';
import { gapBetween } from '../settle/gap.ts';
import { type Moment, momentsOf, moves } from '../settle/motion.ts';
import { surfacesOf } from '../settle/surface.ts';
import { PEOPLE } from '../skeleton/people.ts';
import { solveSkeleton } from '../skeleton/skeleton.ts';
import { dot } from '../space/vector.ts';
import { collisionsOf } from './collisions.ts';
import { jointAngles } from './joints.ts';
import { RANGES } from './ranges.ts';
import type { Segment } from './segments.ts';
import { type Touch, touchesOf } from './touches.ts';

/** What can be wrong with a pose. */
export type Rule =
  | 'lower-back'
  | 'neck'
  | 'contact'
  | 'penetration'
  | 'reach'
  | 'collision'
  | 'joint'
  | 'clash'
  | 'floating'
  | 'view';

/** One fault at one moment. */
export interface Fault {
  readonly rule: Rule;
  /** 0 at the start of the movement, 1 at its end. */
  readonly time: number;
  readonly message: string;
}

const TIMES = [0, 0.25, 0.5, 0.75, 1];
const MOMENT = { start: 0, end: 1 } as const;
/** Declared contacts may miss by this much, cm. */
const CONTACT_TOLERANCE = 0.5;
/** A contact that is only proven may be this far away, cm. */
const PROVEN_TOLERANCE = 1.2;
/** Soft tissue gives way by this much, cm, and a cushion by more. */
const DEEPEST = 2.6;
const DEEPEST_CUSHION = 5;
/** Limbs may press into one another by this much, cm. */
const COLLISION_TOLERANCE = 2;
/** Contact smaller than this is a graze, cm2. */
const GRAZE = 0.5;
/** What has no business on a roller unless the pose declares it. */
const UNWANTED: readonly Segment[] = ['hand', 'foot', 'elbow', 'knee'];

type Finding = readonly [Rule, string];

const toolOf = ({ on }: Touch): boolean => on === 'roller' || on === 'ball';

function toolFaults(pose: PoseData, touch: Touch): Finding[] {
  const { on, patches, levels } = touch;
  const over = levels ? `, under ${levels[0]} to ${levels[1]}` : '';
  const findings: Finding[] = [];
  for (const { segment, side, area } of patches) {
    if (area < GRAZE) continue;
    const where = `${area.toFixed(0)} cm2 on the ${on}${over}`;
    if (segment === 'lower-back') findings.push(['lower-back', `lower back: ${where}`]);
    if (segment === 'neck') findings.push(['neck', `neck: ${where}`]);
    const declared = pose.contacts.some(
      (c) => c.on === on && c.part.toLowerCase().includes(segment),
    );
    const armDeclared = pose.contacts.some((c) => c.on === on && c.part === `${side}Arm`);
    if (UNWANTED.includes(segment) && !declared && !armDeclared) {
      findings.push(['clash', `${side} ${segment} lies on the ${on}, which is not declared`]);
    }
  }
  if (patches.length === 0) findings.push(['contact', `nothing rests on the ${on}`]);
  return findings;
}

function touchFaults(pose: PoseData, touches: readonly Touch[]): Finding[] {
  return touches.flatMap((touch): Finding[] => {
    const { on, depth, patches } = touch;
    const deep: Finding[] =
      depth > (on === 'cushion' ? DEEPEST_CUSHION : DEEPEST)
        ? [['penetration', `${depth.toFixed(1)} cm into the ${on}`]]
        : [];
    const tool = toolOf(touch) ? toolFaults(pose, touch) : [];
    const floating: Finding[] =
      on === 'floor' && patches.length === 0 ? [['floating', 'nothing touches the floor']] : [];
    return [...deep, ...tool, ...floating];
  });
}

function contactFaults(pose: PoseData, moment: Moment, body: Body): Finding[] {
  const missed: Finding[] =
    moment.miss > CONTACT_TOLERANCE
      ? [['contact', `declared contacts are missed by ${moment.miss.toFixed(1)} cm`]]
      : [];
  const surfaces = surfacesOf(moment.props);
  const unproven = pose.contacts
    .filter(({ adjust, at }) => !adjust && (at === undefined || MOMENT[at] === moment.time))
    .flatMap(({ part, on }): Finding[] => {
      const gap = gapBetween(body, part, on, surfaces);
      if (gap <= PROVEN_TOLERANCE) return [];
      return [['contact', `${part} is ${gap.toFixed(1)} cm away from the ${on}`]];
    });
  return [...missed, ...unproven];
}

function jointFaults(moment: Moment, body: Body): Finding[] {
  return jointAngles(moment.posture, body.skeleton).flatMap(({ movement, side, value }) => {
    const { least, most } = RANGES[movement];
    if (value >= least && value <= most) return [];
    const name = side ? `${side} ${movement}` : movement;
    return [['joint', `${name} is ${value.toFixed(0)} degrees, range ${least} to ${most}`]];
  });
}

/** A wall seen from behind shows a body that leans on nothing. */
function viewFaults({ view, props }: PoseData): Fault[] {
  const towards = cameraAt(view.turn ?? 0, view.above ?? 0).view;
  return props
    .filter((prop) => prop.kind === 'wall' && dot(prop.facing, towards) <= 0)
    .map(() => ({
      rule: 'view',
      time: 0,
      message: 'the wall is seen from behind: turn the camera to its other side',
    }));
}

function faultsAt(pose: PoseData, moment: Moment): Fault[] {
  const skeleton = solveSkeleton(moment.posture, PEOPLE[pose.person]);
  const body = buildBody(skeleton);
  const collisions = collisionsOf(body).filter(({ depth }) => depth > COLLISION_TOLERANCE);
  const findings: Finding[] = [
    ...touchFaults(pose, touchesOf(body, moment.props)),
    ...contactFaults(pose, moment, body),
    ...skeleton.unreached.map((message): Finding => ['reach', message]),
    ...collisions.map(
      ({ limb, into, depth }): Finding => [
        'collision',
        `${limb} is ${depth.toFixed(1)} cm inside the ${into}`,
      ],
    ),
    ...jointFaults(moment, body),
  ];
  return findings.map(([rule, message]) => ({ rule, message, time: moment.time }));
}

/**
 * Everything that is wrong with a pose, at five moments of its movement.
 * @returns no faults for a pose that may be drawn
 * @throws PoseError when the pose contradicts itself
 */
export function faultsOf(pose: PoseData): Fault[] {
  const times = moves(pose) ? TIMES : [0];
  const moments = momentsOf(pose, PEOPLE[pose.person], times);
  return [...viewFaults(pose), ...moments.flatMap((moment) => faultsAt(pose, moment))];
}
