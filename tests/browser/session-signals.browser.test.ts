import { expect, type Page, test } from '@playwright/test';

const ROUTINE = '#r=1;Short%20one;lat-roll.30;pec-opener.30';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

interface Given {
  /** What was spoken: volume and words. */
  spoken: string[];
  /** Whether speech first came inside a press. */
  primed: boolean;
  buzzes: number[][];
  locks: string[];
}

/** A device that speaks and vibrates, and says what it was asked to. */
async function device(page: Page): Promise<() => Promise<Given>> {
  await page.addInitScript(() => {
    const given: Given = { spoken: [], primed: false, buzzes: [], locks: [] };
    Object.assign(window, { given });
    const speech = Object.assign(new EventTarget(), {
      speaking: false,
      getVoices: () => [
        { voiceURI: 'one', name: 'Ann', lang: 'en-GB' },
        { voiceURI: 'two', name: 'Berta', lang: 'de-DE' },
      ],
      cancel: () => {},
      speak({ volume, text, lang }: SpeechSynthesisUtterance) {
        if (given.spoken.length === 0) given.primed = navigator.userActivation.isActive;
        given.spoken.push(`${volume} ${lang}: ${text}`);
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    // The real one takes no voice but the browser's own.
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    const vibrate = (pattern: number[]) => given.buzzes.push([...pattern]) > 0;
    Object.defineProperty(navigator, 'vibrate', { value: vibrate });
    const real = window.matchMedia.bind(window);
    window.matchMedia = (query) => (query === '(pointer: coarse)' ? real('all') : real(query));
    const request = async () => {
      given.locks.push('on');
      return { release: async () => void given.locks.push('off') };
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  return () => page.evaluate(() => Reflect.get(window, 'given'));
}

/** Opens the session with a clock that only the test moves. */
async function open(page: Page): Promise<void> {
  await page.clock.install({ time: '2026-11-02T09:00:00' });
  await page.goto(`./routines/play/${ROUTINE}`);
  await page.clock.pauseAt('2026-11-02T09:10:00');
  await expect(button(page, 'Start')).toBeVisible();
}

test('a voice is woken by the first press and then says each change', async ({ page }) => {
  const given = await device(page);
  await open(page);
  await button(page, 'Voice').click();
  await button(page, 'Start').click();
  await page.clock.runFor(62_000);
  const { spoken, primed } = await given();
  expect(primed, 'phones stay silent unless a press wakes the voice').toBe(true);
  expect(spoken).toEqual([
    '0 en-GB: ',
    '1 en-GB: Get down to the floor.',
    '1 en-GB: Get ready: Lats, left side.',
    '1 en-GB: Start: Lats, left side.',
    '1 en-GB: Halfway.',
    '1 en-GB: Ten seconds left.',
    '1 en-GB: Switch to the right side.',
  ]);
});

test('the voice and its language can be chosen', async ({ page }) => {
  const given = await device(page);
  await open(page);
  await button(page, 'Voice').click();
  await page.getByText('More settings').click();
  await page.getByRole('combobox', { name: 'Voice and language' }).selectOption('Berta');
  await button(page, 'Start').click();
  await page.clock.runFor(1000);
  expect((await given()).spoken.at(-1)).toBe('1 de-DE: Get down to the floor.');
});

test('without speech nothing is offered and nothing breaks', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    localStorage.setItem(
      'uncurl:signals',
      '{"version":1,"sound":true,"vibration":true,"voice":true}',
    );
  });
  await open(page);
  await expect(button(page, 'Voice')).toHaveCount(0);
  await button(page, 'Start').click();
  await page.clock.runFor(12_000);
  await expect(page.getByRole('main')).toContainText('Get ready');
  expect(faults).toEqual([]);
});

test('vibration has a switch of its own', async ({ page }) => {
  const given = await device(page);
  await open(page);
  await button(page, 'Start').click();
  await page.clock.runFor(31_000);
  const { buzzes } = await given();
  expect(buzzes.filter((pattern) => pattern.length > 0)).toEqual([[150, 60, 80], [80], [300]]);
  await button(page, 'Vibration').click();
  await page.clock.runFor(100_000);
  expect((await given()).buzzes.length).toBe(buzzes.length);
  await expect(page.getByRole('main'), 'shown all the same').toContainText('Pec opener');
});

test('the screen is asked for again when the page is seen again', async ({ page }) => {
  const given = await device(page);
  await open(page);
  await button(page, 'Start').click();
  await expect.poll(async () => (await given()).locks).toEqual(['on']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(async () => (await given()).locks).toEqual(['on', 'on']);
  await button(page, 'End session').click();
  await expect.poll(async () => (await given()).locks.at(-1)).toBe('off');
  await page.getByRole('dialog').getByRole('button', { name: 'End now' }).click();
  const left = () => page.evaluate(() => navigator.mediaSession.metadata);
  await expect.poll(left, 'the lock screen is let go too').toBeNull();
});
