import { paths } from '../paths.ts';
import type { TargetKind } from '../schemas/vocabulary.ts';

const ADDRESS: Record<TargetKind, (id: string) => string> = {
  exercise: paths.exercise,
  muscle: paths.muscle,
  routine: paths.routine,
  check: paths.check,
  guide: paths.guide,
  claim: paths.claim,
  caution: paths.caution,
  term: paths.term,
};

/**
 * Address of a record.
 * @param target `kind:id`, as in `guide:lower-back`
 */
export function addressOf(target: string): string {
  const [kind, id = ''] = target.split(':');
  return ADDRESS[kind as TargetKind](id);
}
