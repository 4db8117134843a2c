import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-page.ts';

const ROUTINE = '#r=1;Short%20one;lat-roll.30;pec-opener.30';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

interface Heard {
  blobs: Blob[];
  element: HTMLAudioElement | null;
  plays: number;
  handlers: Record<string, ((details: object) => void) | null>;
  session: string;
}

/** Keeps the files that the page makes, the element that plays them, and the remote's handlers. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard = { blobs: [], element: null, plays: 0, handlers: {}, session: '' };
    Object.assign(window, { heard });
    Object.defineProperty(navigator, 'audioSession', {
      value: {
        set type(type: string) {
          heard.session = type;
        },
      },
    });
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      heard.blobs.push(blob);
      return create.call(URL, blob);
    };
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function kept() {
      heard.element = this as HTMLAudioElement;
      heard.plays += 1;
      return play.call(this);
    };
    const set = navigator.mediaSession.setActionHandler;
    navigator.mediaSession.setActionHandler = (action, handler) => {
      heard.handlers[action] = handler as never;
      set.call(navigator.mediaSession, action, handler);
    };
  });
}

const audio = (page: Page) =>
  page.evaluate(() => {
    const { element, plays, blobs, session } = Reflect.get(window, 'heard') as Heard;
    const { currentTime = -1, paused = true, duration = 0 } = element ?? {};
    return { currentTime, paused, duration, plays, session, files: blobs.length };
  });

const press = (page: Page, action: string, details: object = {}) =>
  page.evaluate(
    ([name, more]) =>
      (Reflect.get(window, 'heard') as Heard).handlers[name]?.({ action: name, ...more }),
    [action, details] as const,
  );

async function started(page: Page): Promise<void> {
  await listen(page);
  await page.goto(`./routines/play/${ROUTINE}`);
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
}

test('the file that is played has its tones where the timeline has its cues', async ({ page }) => {
  await started(page);
  // Decoded by the browser itself, as it does for playing.
  const { onsets, length } = await page.evaluate(async () => {
    const [blob] = (Reflect.get(window, 'heard') as Heard).blobs;
    if (!blob) throw new Error('No file was made');
    const buffer = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(
      await blob.arrayBuffer(),
    );
    const found: number[] = [];
    let last = Number.NEGATIVE_INFINITY;
    buffer.getChannelData(0).forEach((sample, index) => {
      if (Math.abs(sample) < 0.003) return;
      const time = index / buffer.sampleRate;
      if (time - last > 0.1) found.push(time);
      last = time;
    });
    return { onsets: found, length: buffer.duration };
  });
  // Down 10, prepare 20, hold 30, switch, hold 30, move 30, hold 30, up 15.
  const holds = [30, 60];
  const near = (second: number) => onsets.some((onset) => Math.abs(onset - second) <= 0.05);
  for (const second of [0, 7, 8, 9, 10, 27, 28, 29, ...holds, 45, 50, 57, 58, 59]) {
    expect(near(second), `a tone at ${second} s`).toBe(true);
  }
  for (const second of [5, 20, 35, 40, 55]) expect(near(second), `none at ${second} s`).toBe(false);
  expect(near(length - 2), 'the end').toBe(true);
});

test('the file starts, stands and goes on with the session', async ({ page }) => {
  await started(page);
  await expect.poll(async () => (await audio(page)).currentTime).toBeGreaterThan(1);
  const { paused, session } = await audio(page);
  expect([paused, session]).toEqual([false, 'playback']);
  await button(page, 'Pause').click();
  await expect.poll(async () => (await audio(page)).paused).toBe(true);
  const stood = (await audio(page)).currentTime;
  await page.waitForTimeout(1000);
  expect((await audio(page)).currentTime).toBe(stood);
  await button(page, 'Resume').click();
  await expect.poll(async () => (await audio(page)).currentTime).toBeGreaterThan(stood + 0.5);
  expect((await audio(page)).files, 'one file for the whole session').toBe(1);
});

test('a track that strays is brought back', async ({ page }) => {
  await started(page);
  await expect.poll(async () => (await audio(page)).currentTime).toBeGreaterThan(0.5);
  await page.evaluate(() => {
    const { element } = Reflect.get(window, 'heard') as Heard;
    if (element) element.currentTime = 60;
  });
  await expect.poll(async () => (await audio(page)).currentTime).toBeLessThan(10);
});

test('a headset and the lock screen work it', async ({ page }) => {
  await started(page);
  const metadata = () =>
    page.evaluate(() => {
      const { metadata: data, playbackState } = navigator.mediaSession;
      return `${data?.album}: ${data?.title}, ${playbackState}`;
    });
  expect(await metadata()).toBe('Short one: Lat roll, playing');
  await press(page, 'pause');
  await expect(button(page, 'Resume')).toBeVisible();
  expect(await metadata()).toBe('Short one: Lat roll, paused');
  await press(page, 'nexttrack');
  await expect(page.getByRole('heading', { name: 'Pec opener' })).toBeVisible();
  await press(page, 'previoustrack');
  await expect(page.getByRole('heading', { name: 'Lat roll' })).toBeVisible();
  await press(page, 'seekto', { seekTime: 42 });
  await expect(page.getByRole('timer')).toHaveText('0:18');
  await press(page, 'seekforward');
  await expect(page.getByRole('timer')).toHaveText('0:03');
  await press(page, 'play');
  await expect(button(page, 'Pause')).toBeVisible();
  await button(page, 'End session').click();
  await page.getByRole('dialog').getByRole('button', { name: 'End now' }).click();
  await expect.poll(async () => (await audio(page)).paused).toBe(true);
});

test('with music kept, each cue is a short clip on top of it', async ({ page }) => {
  await listen(page);
  await page.goto(`./routines/play/${ROUTINE}`);
  await page.getByText('More settings').click();
  await button(page, 'Keep my music playing').click();
  await button(page, 'Start').click();
  await expect.poll(async () => (await audio(page)).plays).toBeGreaterThan(0);
  expect((await audio(page)).session).toBe('transient');
  // Not known before the clip has been read.
  await expect.poll(async () => (await audio(page)).duration).toBeLessThan(5);
});

test('without sound no file is made, and the session runs all the same', async ({ page }) => {
  await listen(page);
  await page.goto(`./routines/play/${ROUTINE}`);
  await button(page, 'Sound').click();
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:09');
  expect(await audio(page)).toMatchObject({ files: 0, plays: 0 });
});

test('a browser that refuses to play is no obstacle', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`./routines/play/${ROUTINE}`);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:08');
  expect(faults).toEqual([]);
});
