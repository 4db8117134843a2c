import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TONES } from '~/domain/sound/tones.ts';
import { at } from '~/domain/timeline/at.ts';
import { type Timeline, timelineOf } from '~/domain/timeline/timeline.ts';
import { untilNextQuestion } from '~/islands/timing/next-question.ts';
import { nextLabel, remark, setLabel, sideLabel } from '~/islands/timing/phase-words.ts';
import { parseSettings, serialiseSettings, USUAL_SETTINGS } from '~/islands/timing/settings.ts';
import { spokenTimeline } from '~/islands/timing/spoken-timeline.ts';

const lats = {
  exercise: 'lat-roll',
  name: 'Lat roll',
  spoken: 'Lats',
  settle: 20,
  dose: { seconds: 45, sides: 'each', sets: 2, switch: 10, rest: 15 },
} as const;
const pecs = {
  ...lats,
  exercise: 'pec-opener',
  name: 'Pec opener',
  dose: { ...lats.dose, sides: 'both', sets: 1 },
} as const;
const timeline: Timeline = timelineOf([lats, pecs]);
const view = (seconds: number) => at(timeline, seconds * 1000);

describe('the next question', () => {
  it('comes no later than the next second and the next cue, and never at once', () => {
    expect(timeline.cues.some(({ offset }) => offset % 1000 !== 0)).toBe(true);
    fc.assert(
      fc.property(fc.double({ min: 0, max: timeline.total, noNaN: true }), (elapsed) => {
        const wait = untilNextQuestion(timeline, elapsed);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThan(1010);
        const missed = timeline.cues.filter(
          ({ offset }) => offset > elapsed && offset < elapsed + wait - 5,
        );
        expect(missed).toEqual([]);
      }),
    );
  });
});

describe('words on the screen', () => {
  it.each([
    [0, 'left side, 0:45'],
    [30, 'switch sides, 0:10'],
    [80, 'rest, 0:15'],
    [200, 'Pec opener'],
    [239, 'go, 0:45'],
    [290, 'done'],
  ])('at second %d say that next comes "%s"', (second, words) => {
    expect(nextLabel(view(second), timeline)).toBe(words);
  });

  it('name the side and the set, but not what goes without saying', () => {
    expect([sideLabel(view(30).phase), setLabel(view(30).phase)]).toEqual([
      'Left side',
      'Set 1 of 2',
    ]);
    expect([sideLabel(view(250).phase), setLabel(view(250).phase)]).toEqual(['', '']);
  });

  it('show the cues that have no phase of their own, for a moment', () => {
    expect(remark(view(42.4), timeline)).toBe('');
    expect(remark(view(43), timeline)).toBe('Halfway');
    expect(remark(view(47), timeline)).toBe('');
    expect(remark(view(56), timeline)).toBe('Ten seconds');
  });

  it('are shorter for the voice', () => {
    expect(spokenTimeline(timeline).steps[0]?.name).toBe('Lats');
  });
});

describe('the sounds', () => {
  it('differ for every cue', () => {
    const figures = Object.values(TONES).map((tones) => JSON.stringify(tones));
    expect(figures.length).toBeGreaterThan(8);
    expect(new Set(figures).size).toBe(figures.length);
  });

  it('are over before the next second, except at the end', () => {
    for (const [kind, tones] of Object.entries(TONES)) {
      const end = Math.max(...tones.map(({ from, length }) => from + length));
      expect(end, kind).toBeLessThan(kind === 'done' ? 1.5 : 1);
    }
  });
});

describe('the settings', () => {
  it('come back as they were stored', () => {
    const settings = {
      ...{ sound: false, vibration: false, voice: true, voiceUri: 'urn:moz-tts:x', music: true },
      ...{ breathShape: true, breathSound: true, breathIn: 5, breathOut: 7 },
    };
    expect(parseSettings(serialiseSettings(settings))).toEqual(settings);
  });

  it.each([null, '', '{', '[]', '{"version":2,"sound":false}', '{"version":1,"sound":"no"}'])(
    'are the usual ones when %s was stored',
    (text) => {
      expect(parseSettings(text)).toEqual(USUAL_SETTINGS);
    },
  );

  it('of an earlier version of the site are kept', () => {
    const text = '{"version":1,"sound":false,"vibration":true,"voice":true}';
    expect(parseSettings(text)).toEqual({ ...USUAL_SETTINGS, sound: false, voice: true });
  });

  it('are the usual ones when the breath has an impossible pace', () => {
    const text = serialiseSettings({ ...USUAL_SETTINGS, sound: false, breathIn: 0 });
    expect(parseSettings(text)).toEqual(USUAL_SETTINGS);
  });

  it('are read from any text without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => parseSettings(text).voice === false));
  });
});
