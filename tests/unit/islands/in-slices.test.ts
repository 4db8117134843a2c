import { expect, test } from 'vitest';
import { inSlices } from '~/islands/search/in-slices.ts';

test('gives the result of the work, and lets others in between its steps', async () => {
  const order: string[] = [];
  function* work() {
    order.push('first step');
    yield;
    order.push('second step');
    return 'done';
  }
  setTimeout(() => order.push('a key'));
  expect(await inSlices(work())).toBe('done');
  expect(order).toEqual(['first step', 'a key', 'second step']);
});

test('tells what went wrong in a step', async () => {
  function* work() {
    yield;
    throw new Error('a broken list');
  }
  await expect(inSlices(work())).rejects.toThrow('a broken list');
});
