/**
 * The closed lists of the content model. A word that is not here cannot be written in a content
 * file. Labels are what readers see; keys are what writers type.
 */

/**
 * Parts of the body that may bear on a roller, a ball or a mat. There is deliberately no lumbar
 * and no neck entry: an exercise that loads them cannot be expressed.
 */
export const BEARING_SEGMENTS = {
  head: 'back of the head',
  'upper-trapezius': 'top of the shoulder',
  'shoulder-back': 'back of the shoulder',
  'armpit-back': 'back of the armpit',
  lats: 'side of the upper back, below the armpit',
  'shoulder-blades': 'between the shoulder blades',
  thoracic: 'mid-back',
  chest: 'chest',
  sacrum: 'back of the pelvis',
  glute: 'buttock',
  'outer-hip': 'side of the hip',
  'front-thigh': 'front of the thigh',
  'inner-thigh': 'inside of the thigh',
  'outer-thigh': 'outside of the thigh',
  hamstring: 'back of the thigh',
  calf: 'calf',
  'outer-calf': 'outside of the calf',
  shin: 'muscle beside the shin',
  foot: 'sole of the foot',
  forearm: 'forearm',
  wrist: 'wrists',
} as const;

/** Regions of the body map; each muscle page lights one. */
export const BODY_REGIONS = {
  calves: 'calves',
  shins: 'shins',
  hamstrings: 'back of the thighs',
  quads: 'front of the thighs',
  adductors: 'inside of the thighs',
  'outer-thighs': 'outside of the thighs',
  glutes: 'buttocks',
  'side-hips': 'sides of the hips',
  hips: 'hips',
  belly: 'belly',
  'thoracic-spine': 'mid-back',
  'shoulder-blades': 'between the shoulder blades',
  lats: 'sides of the upper back',
  neck: 'neck',
  'upper-trapezius': 'top of the shoulders',
  shoulders: 'back of the shoulders',
  chest: 'chest',
  forearms: 'forearms',
  feet: 'feet',
} as const;

/** Start positions. `floor` says whether the person has to get down to the floor. */
export const POSITIONS = {
  'lying-back': { label: 'lying on your back', floor: true },
  'lying-side': { label: 'lying on your side', floor: true },
  'lying-front': { label: 'lying on your front', floor: true },
  'lying-lengthwise': { label: 'lying along the roller', floor: true },
  'sitting-floor': { label: 'sitting on the floor', floor: true },
  'all-fours': { label: 'on hands and knees', floor: true },
  kneeling: { label: 'kneeling', floor: true },
  'half-kneeling': { label: 'on one knee', floor: true },
  'sitting-chair': { label: 'sitting on a chair', floor: false },
  standing: { label: 'standing', floor: false },
  'standing-wall': { label: 'standing at a wall', floor: false },
} as const;

export const TOOLS = {
  'foam-roller': 'foam roller',
  ball: 'massage ball',
  none: 'no tool',
} as const;

export const LEVELS = {
  beginner: 'beginner',
  intermediate: 'intermediate',
  advanced: 'advanced',
} as const;

/** `each` runs the whole time once per side; `both` runs it once for the whole body. */
export const SIDES = {
  each: 'each side',
  both: 'both sides together',
} as const;

/** How far the evidence carries a statement, strongest first. */
export const VERDICTS = {
  supported: 'Supported',
  partly: 'Partly supported',
  uncertain: 'Uncertain',
  convention: 'Convention',
  'expert-opinion': 'Expert opinion',
  contradicted: 'Contradicted',
} as const;

/** How sure one can be of what the evidence sentence says (a GRADE-like judgement). */
export const CERTAINTIES = {
  high: 'high certainty',
  moderate: 'moderate certainty',
  low: 'low certainty',
  'very-low': 'very low certainty',
} as const;

export const CLAIM_TOPICS = {
  mechanisms: 'What rolling is, and how it may work',
  'lower-back': 'The lower back',
  regions: 'Mid-back, lats, chest, hips, glutes and calves',
  performance: 'Range, strength, soreness and warm-up',
  pressure: 'Pain, pressure and tools',
  recovery: 'Blood flow, recovery and relaxation',
  dose: 'Dose and routine',
  safety: 'Safety',
} as const;

/** What a caution asks of the reader, most urgent first. */
export const CAUTION_KINDS = {
  'red-flag': 'Get medical help',
  stop: 'Stop at once',
  avoid: 'Do not roll',
  'ask-first': 'Ask a professional first',
} as const;

/** Where a caution comes from. `usual-caution` is printed as "usual clinical caution". */
export const CAUTION_STATUSES = {
  guideline: 'guideline',
  consensus: 'expert consensus',
  'expert-opinion': 'expert opinion',
  'usual-caution': 'usual clinical caution',
} as const;

export const URGENCIES = {
  emergency: 'Emergency: go now (999, 112 or A&E)',
  urgent: 'Urgent: get advice the same day or soon (111 or your doctor)',
} as const;

/** Kinds of record that text may point at, as in `exercise:lat-roll`. */
export const TARGET_KINDS = [
  'exercise',
  'muscle',
  'routine',
  'check',
  'guide',
  'claim',
  'caution',
  'term',
] as const;

export type BearingSegment = keyof typeof BEARING_SEGMENTS;
export type BodyRegion = keyof typeof BODY_REGIONS;
export type Sides = keyof typeof SIDES;
export type ClaimTopic = keyof typeof CLAIM_TOPICS;
export type CautionKind = keyof typeof CAUTION_KINDS;
export type Urgency = keyof typeof URGENCIES;
export type TargetKind = (typeof TARGET_KINDS)[number];
