import type { Corpus, PresetRoutine } from '~/corpus/corpus.ts';
import { fromPreset } from '~/domain/routine/preset.ts';
import { routineSeconds } from '~/domain/routine/timed-steps.ts';
import { corpusChoices } from './corpus-choices.ts';

/** Seconds from the first press to the end of a preset routine. */
export function presetSeconds(corpus: Corpus, preset: PresetRoutine): number {
  const choices = corpusChoices(corpus);
  return routineSeconds(fromPreset(preset, choices), choices);
}
