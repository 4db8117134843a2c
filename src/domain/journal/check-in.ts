/** Answers to "can you breathe and relax?" by step: 0 is easily, 10 is not at all. */
export type CheckIns = ReadonlyMap<number, number>;

export const CHECK_IN_SCALE = { least: 0, most: 10 } as const;

/** Above this an exercise is too much, and a softer way is offered. */
const CALM = 5;

/** How the rest of a session is done. */
export const WAYS = ['usual', 'softer', 'no-floor'] as const;

export type Way = (typeof WAYS)[number];

/** Whether an answer asks for a softer way. */
export function isTooMuch(answer: number | undefined): boolean {
  return answer !== undefined && answer > CALM;
}

/** The answers with one more, or with one corrected. */
export function withAnswer(answers: CheckIns, step: number, answer: number): CheckIns {
  return new Map([...answers, [step, answer]]);
}
