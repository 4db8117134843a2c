import type { Exercise } from '~/corpus/corpus.ts';
import { workSeconds } from '~/domain/dose/duration.ts';
import { TOOLS } from '~/schemas/vocabulary.ts';

/** schema.org data of an exercise: the steps as a HowTo. */
export function exerciseData(exercise: Exercise): Record<string, unknown> {
  const { name, summary, setUp, steps, dose, tool } = exercise;
  return {
    '@type': 'HowTo',
    name,
    description: summary,
    totalTime: `PT${workSeconds(dose)}S`,
    tool: tool === 'none' ? [] : [{ '@type': 'HowToTool', name: TOOLS[tool] }],
    step: [...setUp, ...steps].map((text) => ({ '@type': 'HowToStep', text })),
  };
}
