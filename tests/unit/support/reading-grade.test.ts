import { describe, expect, test } from 'vitest';
import { gradeOf, proseOfGuide, sentencesOf } from '../../support/reading-grade.ts';

describe('the grade of a text', () => {
  test('is that of the formula', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 x 1 - 15.59.
    expect(gradeOf('The cat sat on the mat.')).toBe(-1.4);
  });

  test('grows with longer words and longer sentences', () => {
    const plain = gradeOf('Roll slowly. Stop at the knee.');
    expect(gradeOf('Roll slowly and then stop when you come to the knee.')).toBeGreaterThan(plain);
    expect(gradeOf('Perform gradual myofascial mobilisation.')).toBeGreaterThan(12);
  });
});

test('a line ends a sentence, a decimal point does not', () => {
  expect(sentencesOf('Roll 2.5 cm. Wait\nGo on?')).toEqual(['Roll 2.5 cm.', 'Wait', 'Go on?']);
});

test('of a guide only the running text counts', () => {
  const mdx = `---
title: Long title
---

## A heading

Press **lightly** on the
[glutes](/guides/glutes/).<Cite claim="pain-4-5" />

<HoldTimer exercise="calf-roll" />

- One.
- Two.
`;
  expect(proseOfGuide(mdx)).toBe('Press lightly on the glutes.\nOne.\nTwo.');
});
