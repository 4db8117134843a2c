import { CAUTION_KINDS, POSITIONS, TOOLS } from '~/schemas/vocabulary.ts';
import type { ExerciseChoice } from '../choice.ts';
import type { KnownCaution, Wishes } from './wishes.ts';

/**
 * Why an exercise may not be proposed to this person; nothing when it may. The cautions come first:
 * they are about safety, the rest about what is at hand.
 */
export function whyLeftOut(
  choice: ExerciseChoice,
  wishes: Wishes,
  cautions: ReadonlyMap<string, KnownCaution>,
): string | undefined {
  const clash = choice.cautions.find((id) => wishes.cautions.includes(id));
  if (clash !== undefined) {
    const caution = cautions.get(clash);
    const asks = CAUTION_KINDS[caution?.kind ?? 'ask-first'].toLowerCase();
    return `left out because you ticked "${caution?.name ?? clash}": ${asks}`;
  }
  if (choice.tool !== 'none' && !wishes.tools.includes(choice.tool)) {
    return `left out because it needs a ${TOOLS[choice.tool]}`;
  }
  if (wishes.noFloor && POSITIONS[choice.position].floor) {
    return `left out because it is done ${POSITIONS[choice.position].label}, on the floor`;
  }
  return undefined;
}
