import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSession, serialiseSession } from '~/islands/session-player/saved-session.ts';
import { shortcutOf } from '~/islands/session-player/shortcut.ts';

const session = { fragment: '#r=1;x;calf-roll.60', elapsedMs: 83_000, skippedMs: 0, savedAt: 1000 };
const hours = (count: number) => count * 3_600_000;

describe('a session that was left', () => {
  it('comes back as it was saved', () => {
    expect(parseSession(serialiseSession(session), hours(1))).toEqual({ version: 1, ...session });
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
    JSON.stringify({ ...session, version: 1, elapsedMs: -4 }),
    JSON.stringify({ ...session, version: 1, fragment: 'javascript:alert(1)' }),
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
