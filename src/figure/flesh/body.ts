import type { PosePosture } from '../../schemas/pose-posture.ts';
import type { Build } from '../skeleton/people.ts';
import { SIDES } from '../skeleton/side.ts';
import { type Skeleton, solveSkeleton } from '../skeleton/skeleton.ts';
import type { Vector } from '../space/vector.ts';
import { buildArm } from './arm.ts';
import { Field, type Group } from './field.ts';
import { buildHair } from './hair.ts';
import { buildHead } from './head.ts';
import { buildLeg } from './leg.ts';
import type { Loft, LoftCoordinates } from './loft.ts';
import { buildTorsoLoft, buildTrunk } from './trunk.ts';

/** A skeleton with its flesh. */
export interface Body {
  readonly skeleton: Skeleton;
  readonly field: Field;
  readonly torso: Loft;
}

/** Puts flesh on a skeleton. */
export function buildBody(skeleton: Skeleton): Body {
  const torso = buildTorsoLoft(skeleton);
  const head = skeleton.head.origin;
  const groups: Group[] = [
    { name: 'torso', pieces: buildTrunk(skeleton, torso), seam: 0.1, joint: undefined },
    {
      name: 'head',
      pieces: buildHead(skeleton),
      seam: 2.2,
      joint: { at: head, full: 18, none: 24 },
    },
    { name: 'hair', pieces: buildHair(skeleton), seam: 0.15, joint: undefined },
  ];
  for (const side of SIDES) {
    const { thigh, shoulder } = skeleton[side];
    groups.push(
      {
        name: `${side}Leg`,
        pieces: buildLeg(skeleton, side),
        seam: 6,
        joint: { at: thigh.origin, full: 9, none: 17 },
      },
      {
        name: `${side}Arm`,
        pieces: buildArm(skeleton, side),
        seam: 4.5,
        joint: { at: shoulder, full: 8, none: 15 },
      },
    );
  }
  return { skeleton, field: new Field(groups), torso };
}

/** Body of a person in a posture. @throws PoseError when the posture contradicts itself */
export const bodyIn = (posture: PosePosture, build: Build): Body =>
  buildBody(solveSkeleton(posture, build));

/** Height along the spine and place in the trunk's cross-section of a point, cm. */
export const torsoCoordinates = (body: Body, point: Vector): LoftCoordinates =>
  body.torso.coordinates(point);
