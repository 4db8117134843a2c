import type { Corpus } from '~/corpus/corpus.ts';
import { ExerciseSchema } from '~/schemas/exercise.ts';
import { ReviewsSchema } from '~/schemas/reviews.ts';

/** The smallest exercise file that is right; tests change one field of it. */
export const smallestExercise = {
  name: 'Calf roll',
  alsoCalled: ['calf release', 'calves smr'],
  spoken: 'Calves',
  summary: 'Roll the back of your lower leg.',
  muscles: { primary: ['calves'] },
  tool: 'foam-roller',
  position: 'sitting-floor',
  bearing: ['calf'],
  level: 'beginner',
  setUp: ['Sit on the floor.'],
  steps: ['Rest one calf on the roller.', 'Roll slowly up and down.'],
  feel: 'Feel it in the belly of the calf.',
  breathing: 'Breathe out as you sink.',
  mistakes: [
    { mistake: 'You roll on the bone.', fix: 'Turn the foot a little.' },
    { mistake: 'You hurry on it.', fix: 'Take three seconds a pass.' },
  ],
  dose: {
    seconds: 60,
    sides: 'each',
    range: { seconds: [30, 60], sets: [1, 3] },
    basis: { note: 'Usual practice.' },
  },
  stopSigns: ['sharp-pain'],
  easier: { how: 'Press less.' },
  harder: { how: 'Press a little more.' },
  claims: ['calf-rolling-ankle'],
};

/** A corpus in which every relation holds, with one exercise; tests break one thing in it. */
export function soundCorpus(): Corpus {
  return {
    exercises: [{ ...ExerciseSchema.parse(smallestExercise), id: 'calf-roll' }],
    muscles: [
      {
        id: 'calves',
        name: 'Calves',
        latin: 'gastrocnemius and soleus',
        alsoCalled: ['calf', 'lower leg'],
        searchedAs: [],
        region: 'calves',
        where: 'The back of the lower leg.',
        does: 'Lifts the heel.',
        sitting: 'Rests while you sit.',
        neighbours: [],
      },
    ],
    routines: [
      {
        id: 'short-one',
        name: 'Short one',
        alsoCalled: ['quick routine'],
        searchedAs: [],
        summary: 'Calves, twice over.',
        suits: 'People in a hurry.',
        notFor: 'Anyone with a red flag.',
        why: 'There is only one exercise.',
        steps: [{ exercise: 'calf-roll' }, { exercise: 'calf-roll', seconds: 30 }],
        checks: [],
        claims: [],
      },
    ],
    checks: [],
    guides: [],
    claims: [
      {
        id: 'calf-rolling-ankle',
        claim: 'Rolling calves lets the ankle bend further.',
        saidBy: 'public',
        topic: 'regions',
        verdict: 'partly',
        certainty: 'low',
        short: 'A small gain that fades.',
        evidence: 'A small gain that fades within half an hour.',
        sources: ['nakamura2021duration'],
      },
    ],
    cautions: [
      {
        id: 'sharp-pain',
        name: 'Sharp pain',
        alsoCalled: [],
        kind: 'stop',
        why: 'It is not the pain of pressure.',
        instead: 'Get off the roller.',
        status: 'expert-opinion',
        everywhere: true,
        sources: [],
      },
    ],
    lexicon: {
      alike: [],
      light: [],
      words: [{ say: ['gastroc'], mean: 'muscle:calves' }],
      terms: [{ id: 'dose', term: 'Dose', alsoCalled: [], means: 'How much of it.' }],
    },
    reviews: ReviewsSchema.parse(
      Object.fromEntries(Object.keys(ReviewsSchema.shape).map((kind) => [kind, '2026-11-22'])),
    ),
    references: [
      {
        key: 'nakamura2021duration',
        text: 'Nakamura M. Durations of foam rolling. 2021.',
        doi: undefined,
        url: undefined,
        year: '2021',
        verified: true,
      },
    ],
    poses: [],
  };
}
