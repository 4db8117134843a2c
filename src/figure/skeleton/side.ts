/** A side of the body, as the person has it. */
export type Side = 'left' | 'right';

export const SIDES: readonly Side[] = ['left', 'right'];

/** +1 on the left, -1 on the right: the sign of x in every body frame. */
export const signOf = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

type Limb = 'Arm' | 'Leg' | 'Blade';
type Part = 'Shoulder' | 'UpperArm' | 'Forearm' | 'Hand' | 'Thigh' | 'Shin' | 'Foot';

/** Key of a limb in a posture, like `leftArm`. */
export const limbKey = <L extends Limb>(side: Side, limb: L): `${Side}${L}` => `${side}${limb}`;

/** Name of a part of the body, like `rightShin`. */
export const partKey = <P extends Part>(side: Side, part: P): `${Side}${P}` => `${side}${part}`;
