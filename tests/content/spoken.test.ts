import { describe, expect, it } from 'vitest';
import { readContent } from '~/corpus/read.ts';
import { choiceOf, choicesById } from '~/domain/routine/choice.ts';
import { routineTimeline } from '~/domain/routine/timed-steps.ts';
import { announcement } from '~/domain/timeline/announcement.ts';
import { fittingWords, speakingSeconds } from '~/domain/timeline/speaking-time.ts';
import { spokenTimeline } from '~/islands/timing/spoken-timeline.ts';

/** The countdown is not to be talked over. */
const COUNTDOWN = 3;

const { exercises } = readContent('.').corpus;
const choices = choicesById(exercises.map((exercise) => choiceOf(exercise.id, exercise)));

describe('spoken names', () => {
  it('can be said in two seconds', () => {
    expect(exercises.length).toBeGreaterThan(4);
    for (const { id, spoken } of exercises) {
      expect(speakingSeconds(spoken), id).toBeLessThanOrEqual(2);
    }
  });

  it('are said in full, and are over before the countdown of their gap', () => {
    for (const { id, dose, settle } of exercises) {
      const step = { key: id, exercise: id, seconds: dose.seconds, sets: dose.sets };
      const steps = [step, { ...step, key: 'again' }];
      const timeline = spokenTimeline(routineTimeline({ name: '', steps }, choices));
      const cues = timeline.cues.filter(({ kind }) => kind === 'get-ready' || kind === 'move');
      expect(cues.length, id).toBe(2);
      for (const cue of cues) {
        const words = announcement(cue, timeline) ?? '';
        expect(speakingSeconds(words), `${id}: ${words}`).toBeLessThanOrEqual(settle - COUNTDOWN);
        expect(fittingWords(cue, timeline), id).toBe(words);
      }
    }
  });
});

describe('the time to speak', () => {
  it('grows with the words', () => {
    expect(speakingSeconds('')).toBe(0);
    expect(speakingSeconds('Lats')).toBeLessThan(speakingSeconds('Thoracic extension'));
  });
});
