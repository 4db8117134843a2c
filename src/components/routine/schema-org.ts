import type { Corpus, PresetRoutine } from '~/corpus/corpus.ts';
import { byId } from '~/corpus/select.ts';
import { paths } from '~/paths.ts';
import { presetSeconds } from './routine-time.ts';

/**
 * schema.org data of a routine: a HowTo whose steps are the exercises.
 * @param site address of the site, to make the links whole
 */
export function routineData(
  corpus: Corpus,
  preset: PresetRoutine,
  site: URL | undefined,
): Record<string, unknown> {
  return {
    '@type': 'HowTo',
    name: preset.name,
    description: preset.summary,
    totalTime: `PT${Math.round(presetSeconds(corpus, preset))}S`,
    step: preset.steps.map((step) => {
      const { id, name, summary } = byId(corpus.exercises, step.exercise);
      return {
        '@type': 'HowToStep',
        name,
        text: summary,
        url: new URL(paths.exercise(id), site).href,
      };
    }),
  };
}
