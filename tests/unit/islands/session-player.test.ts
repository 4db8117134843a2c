import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSession, serialiseSession } from '~/islands/session-player/saved-session.ts';
import { shortcutOf } from '~/islands/session-player/shortcut.ts';

const session = {
  fragment: '#r=1;x;calf-roll.60',
  elapsedMs: 83_000,
  spent: { closed: [[0, 20_000]], since: 30_000 } as const,
  checkIns: new Map([[0, 7]]),
  way: 'softer',
  wayFrom: 1,
  savedAt: 1000,
} as const;
const stored = (part: object) =>
  JSON.stringify({ ...JSON.parse(serialiseSession(session)), ...part });
const hours = (count: number) => count * 3_600_000;

describe('a session that was left', () => {
  it('comes back as it was saved', () => {
    expect(parseSession(serialiseSession(session), hours(1))).toEqual(session);
  });

  it('is not offered the day after', () => {
    expect(parseSession(serialiseSession(session), hours(13))).toBeUndefined();
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '{"version":2}',
    stored({ version: 1 }),
    stored({ elapsedMs: -4 }),
    stored({ fragment: 'javascript:alert(1)' }),
    stored({ spent: { closed: [[0]], since: 0 } }),
    stored({ checkIns: [[0, 11]] }),
    stored({ way: 'harder' }),
  ])('is forgotten when %s was stored', (text) => {
    expect(parseSession(text, 2000)).toBeUndefined();
  });

  it('never makes an error, whatever was stored', () => {
    fc.assert(fc.property(fc.json(), (text) => parseSession(text, 0) === undefined));
  });
});

describe('a key', () => {
  const press = (key: string, focus = '', more = {}) =>
    shortcutOf({
      key,
      modified: false,
      repeat: false,
      within: (selector) => focus !== '' && selector.split(', ').includes(focus),
      ...more,
    });

  it.each([
    [' ', '', 'toggle'],
    ['ArrowRight', '', 'next'],
    ['ArrowLeft', '', 'back'],
    ['ArrowRight', 'button', 'next'],
    [' ', 'button', undefined],
    [' ', 'summary', undefined],
    ['ArrowLeft', 'textarea', undefined],
    ['ArrowLeft', 'dialog', undefined],
    ['a', '', undefined],
  ])('"%s" with focus on "%s" means %s', (key, focus, meaning) => {
    expect(press(key, focus)).toBe(meaning);
  });

  it('means nothing with a modifier or held down', () => {
    expect(press('ArrowLeft', '', { modified: true })).toBeUndefined();
    expect(press(' ', '', { repeat: true })).toBeUndefined();
  });
});
