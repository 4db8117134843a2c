/** The closed lists of pose files. */

/** Parts of the body whose axes a place or direction may refer to. */
export const BODY_PARTS = [
  'pelvis',
  'chest',
  'head',
  'leftShoulder',
  'rightShoulder',
  'leftUpperArm',
  'rightUpperArm',
  'leftForearm',
  'rightForearm',
  'leftHand',
  'rightHand',
  'leftThigh',
  'rightThigh',
  'leftShin',
  'rightShin',
  'leftFoot',
  'rightFoot',
] as const;

/** Parts of the body that may be asked to rest on something. */
export const CONTACT_PARTS = [
  'body',
  'torso',
  'upperBack',
  'pelvis',
  'hip',
  'head',
  'leftArm',
  'rightArm',
  'leftHand',
  'rightHand',
  'leftThigh',
  'rightThigh',
  'leftShin',
  'rightShin',
  'leftFoot',
  'rightFoot',
] as const;

/** What the builder may change so that a contact is met. */
export const ADJUSTMENTS = [
  'height',
  'across',
  'pitch',
  'roll',
  'lumbar',
  'thoracic',
  'neck',
  'leftArm',
  'rightArm',
  'leftArmAcross',
  'rightArmAcross',
  'leftLeg',
  'rightLeg',
] as const;

/** Muscles that a figure can colour. */
export const FIGURE_MUSCLES = [
  'calf',
  'outer-calf',
  'shin',
  'sole',
  'hamstrings',
  'quads',
  'adductors',
  'outer-thigh',
  'glute',
  'side-hip',
  'hip-flexors',
  'thoracic',
  'shoulder-blades',
  'lats',
  'armpit-back',
  'rear-shoulder',
  'chest',
  'trunk',
  'belly',
  'upper-trapezius',
  'shoulder',
  'forearm',
] as const;

/** Who is drawn; builds, ages and colouring are set in `figure/skeleton/people.ts`. */
export const PEOPLE = ['ana', 'bea', 'eve', 'dan', 'max', 'sam'] as const;

export type BodyPart = (typeof BODY_PARTS)[number];
export type ContactPart = (typeof CONTACT_PARTS)[number];
export type Adjustment = (typeof ADJUSTMENTS)[number];
export type FigureMuscle = (typeof FIGURE_MUSCLES)[number];
export type Person = (typeof PEOPLE)[number];
