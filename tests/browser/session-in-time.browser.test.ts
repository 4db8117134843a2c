import { expect, type Page, test } from '@playwright/test';

/** Long enough for two files: 12 times 90 s and a little. */
const LONG = `#r=1;Long;${Array(12).fill('lat-roll.30').join(';')}`;
const SHORT = '#r=1;Short%20one;lat-roll.30;pec-opener.30';

/** Seconds by which a sound may be away from the clock. */
const APART = 0.05;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

interface Told {
  blobs: Blob[];
  element: HTMLAudioElement | null;
  handlers: Record<string, ((details: object) => void) | null>;
  /** The session's own clock: where it was, in seconds, and when, by `performance.now()`. */
  clock: { position: number; at: number };
  /** When, where and in which file the element was. */
  places: [number, number, number][];
}

/** The clock is what the page tells the lock screen: the same that moves its digits. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: Told = {
      ...{ blobs: [], element: null, handlers: {}, places: [] },
      clock: { position: Number.NaN, at: 0 },
    };
    Object.assign(window, { told });
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      told.blobs.push(blob);
      return create.call(URL, blob);
    };
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function kept() {
      told.element = this as HTMLAudioElement;
      return play.call(this);
    };
    const { mediaSession } = navigator;
    const place = mediaSession.setPositionState;
    mediaSession.setPositionState = (state) => {
      told.clock = { position: state?.position ?? Number.NaN, at: performance.now() };
      place.call(mediaSession, state);
    };
    const handle = mediaSession.setActionHandler;
    mediaSession.setActionHandler = (action, handler) => {
      told.handlers[action] = handler as never;
      handle.call(mediaSession, action, handler);
    };
    setInterval(() => {
      const { element, blobs } = told;
      if (element && !element.paused && !element.seeking) {
        told.places.push([performance.now(), element.currentTime, blobs.length]);
      }
    }, 10);
  });
}

const press = (page: Page, action: string, details: object = {}) =>
  page.evaluate(
    ([name, more]) =>
      (Reflect.get(window, 'told') as Told).handlers[name]?.({ action: name, ...more }),
    [action, details] as const,
  );

/** Seconds by which the element is ahead of the clock at this moment. */
const ahead = (page: Page, running: boolean) =>
  page.evaluate((isRunning) => {
    const { element, clock } = Reflect.get(window, 'told') as Told;
    const passed = isRunning ? (performance.now() - clock.at) / 1000 : 0;
    return (element?.currentTime ?? Number.NaN) - clock.position - passed;
  }, running);

async function start(page: Page, routine: string): Promise<void> {
  await watch(page);
  await page.goto(`./routines/play/${routine}`);
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
}

test('the sound is where the clock is: after a pause, a jump and a resume', async ({ page }) => {
  await start(page, SHORT);
  await expect.poll(() => ahead(page, true)).toBeGreaterThan(-APART);
  await button(page, 'Pause').click();
  await button(page, '15 seconds on').click();
  await expect.poll(async () => Math.abs(await ahead(page, false))).toBeLessThan(0.002);
  await press(page, 'seekto', { seekTime: 42 });
  await expect.poll(async () => Math.abs(await ahead(page, false))).toBeLessThan(0.002);
  await button(page, 'Resume').click();
  await page.waitForTimeout(2500);
  await expect.poll(async () => Math.abs(await ahead(page, true))).toBeLessThan(APART);
});

test('in a long session the next file takes over without a cue out of place', async ({ page }) => {
  test.slow();
  await start(page, LONG);
  const length = () =>
    page.evaluate(() => (Reflect.get(window, 'told') as Told).element?.duration ?? Number.NaN);
  await expect.poll(length).toBeGreaterThan(600);
  const seam = await length();
  expect(seam).toBeLessThanOrEqual(900);
  await press(page, 'seekto', { seekTime: seam - 4 });
  const files = () => page.evaluate(() => (Reflect.get(window, 'told') as Told).blobs.length);
  await expect.poll(files, { timeout: 10_000 }).toBe(2);

  const cue = await page.evaluate(async () => {
    const blob = (Reflect.get(window, 'told') as Told).blobs[1];
    if (!blob) throw new Error('No second file was made');
    const buffer = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(
      await blob.arrayBuffer(),
    );
    const first = buffer.getChannelData(0).findIndex((sample) => Math.abs(sample) > 0.003);
    return first / buffer.sampleRate;
  });
  expect(cue, 'a silence to load in').toBeGreaterThan(5);
  expect(cue).toBeLessThan(20);

  // When the element really came to the first sound of its second file.
  const heardAt = () =>
    page.evaluate((target) => {
      const { places, clock } = Reflect.get(window, 'told') as Told;
      const inSecond = places.filter(([, , file]) => file === 2);
      const index = inSecond.findIndex(([, time]) => time >= target);
      const [before, after] = [inSecond[index - 1], inSecond[index]];
      if (!before || !after) return Number.NaN;
      const share = (target - before[1]) / (after[1] - before[1]);
      const moment = before[0] + share * (after[0] - before[0]);
      return clock.position + (moment - clock.at) / 1000;
    }, cue);
  await expect.poll(heardAt, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(Math.abs((await heardAt()) - seam - cue)).toBeLessThan(APART);
});
