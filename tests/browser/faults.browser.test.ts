import type { Page } from '@playwright/test';
import { button, DESK, open, status } from '../support/builder-page.ts';
import { expect, test } from '../support/site-page.ts';

const SESSION = './routines/play/#r=1;Short%20one;lat-roll.30;pec-opener.30';
const results = (page: Page) =>
  page.getByRole('list', { name: 'Search results' }).getByRole('link');

/** The session runs, whatever is missing. */
async function runs(page: Page): Promise<void> {
  await page.goto(SESSION);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:08');
  await button(page, 'Next').click();
  await expect(page.getByRole('heading', { name: 'Pec opener' })).toBeVisible();
}

/** As if the visitor had turned the voice on before. */
function chooseVoice(): void {
  const settings = { version: 1, sound: true, vibration: true, voice: true };
  localStorage.setItem('uncurl:signals', JSON.stringify(settings));
}

for (const [name, fault] of [
  ['blocked', 'SecurityError'],
  ['full', 'QuotaExceededError'],
] as const) {
  test(`a session with storage ${name} runs and says that it is lost on leaving`, async ({
    page,
  }) => {
    await page.addInitScript((error) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', error);
      };
    }, fault);
    await runs(page);
    await expect(page.getByText('does not let the page save')).toBeVisible();
    await button(page, 'Back').click();
    await expect(page.getByRole('heading', { name: 'Lat roll' })).toBeVisible();
  });
}

test('with storage as it should be, nothing is said', async ({ page }) => {
  await runs(page);
  await expect(page.getByText(/does not let the page (?:save|play|speak)/)).toHaveCount(0);
});

test('a browser without a wake lock says that the screen may go dark', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
  await runs(page);
  await expect(page.getByText('The screen may go dark')).toBeVisible();
});

test('a wake lock that is refused is told, and the session runs', async ({ page }) => {
  await page.addInitScript(() => {
    const request = () => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await runs(page);
  await expect(page.getByText('The screen may go dark')).toBeVisible();
});

for (const [error, isTold] of [
  ['not-allowed', true],
  ['synthesis-failed', true],
  ['interrupted', false],
] as const) {
  test(`speech that ends as ${error} is ${isTold ? '' : 'not '}told`, async ({ page }) => {
    await page.addInitScript(chooseVoice);
    await page.addInitScript((reason) => {
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => [],
        cancel: () => {},
        speak({ text, onerror }: { text: string; onerror?: (event: { error: string }) => void }) {
          if (text) document.documentElement.dataset.spoken = text;
          if (text) onerror?.({ error: reason });
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      class Utterance {
        constructor(readonly text: string) {}
      }
      Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    }, error);
    await page.clock.install();
    await page.goto(SESSION);
    await button(page, 'Start').click();
    await page.clock.runFor(15_000);
    await expect(page.locator('html')).toHaveAttribute('data-spoken', /Lats, left side/);
    await expect(page.getByText('does not let the page speak')).toHaveCount(isTold ? 1 : 0);
    await button(page, 'Voice').click();
    await expect(page.getByText('does not let the page speak')).toHaveCount(0);
  });
}

test('a browser that cannot speak does not offer a voice, even if one was chosen', async ({
  page,
}) => {
  await page.addInitScript(chooseVoice);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
  });
  await runs(page);
  await expect(button(page, 'Sound')).toBeVisible();
  await expect(button(page, 'Voice')).toHaveCount(0);
});

test('a browser without audio runs the session in silence', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () =>
      Promise.reject(new DOMException('none', 'NotSupportedError'));
    for (const name of ['AudioContext', 'OfflineAudioContext', 'mediaSession']) {
      Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(Navigator.prototype, name);
    }
  });
  await runs(page);
  await expect(page.getByText('does not let the page play sound')).toBeVisible();
  await button(page, 'Sound').click();
  await expect(page.getByText('does not let the page play sound')).toHaveCount(0);
});

test('where sharing is refused or missing, the text is there to copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, DESK);
  await page.getByText('Send it to a phone').click();
  await button(page, 'Share').click();
  await button(page, 'Copy as text').click();
  await expect(status(page)).toContainText('did not let the page copy');
  await expect(page.locator('.builder-message')).toContainText('1. Calf roll, 60 s each side');
});

test('without a share sheet none is offered', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await open(page, DESK);
  await page.getByText('Send it to a phone').click();
  await expect(button(page, 'Copy as text')).toBeVisible();
  await expect(button(page, 'Share')).toHaveCount(0);
});

test('a network that breaks half-way through a search is told, and the next try works', async ({
  page,
}) => {
  let broken = 0;
  await page.route('**/pagefind/**', (route) => {
    broken += 1;
    return route.abort('connectionreset');
  });
  await page.goto('./search/?q=midwife');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  expect(broken).toBeGreaterThan(0);
  await expect(page.getByRole('link', { name: 'browse A to Z' })).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByLabel('Search', { exact: true }).fill('midwife');
  await expect(results(page).first()).toBeVisible();
});

test('a part of the index that is lost is not taken for an empty answer', async ({ page }) => {
  let lost = 0;
  await page.route('**/pagefind/index/**', (route) => {
    lost += 1;
    return route.abort('connectionreset');
  });
  await page.goto('./search/?q=midwife');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  expect(lost).toBeGreaterThan(0);
  await page.unroute('**/pagefind/index/**');
  await page.getByLabel('Search', { exact: true }).fill('midwife');
  await expect(results(page).first()).toBeVisible();
});

test('a slow network is told, and the answer comes all the same', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/search-words.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./search/?q=lats');
  await expect(page.getByRole('status')).toContainText('the connection is slow');
  letGo();
  await expect(results(page).first()).toHaveText('Lat roll');
  await expect(page.getByRole('status')).toContainText('result');
});

test('setting the clock back during a session neither stops nor lengthens it', async ({ page }) => {
  await page.goto(SESSION);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:09');
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() - 3_600_000;
  });
  await expect(page.getByRole('timer')).toHaveText('0:06');
  await button(page, 'Pause').click();
  await page.reload();
  await expect(
    page.getByRole('button', { name: /^Resume at 1:[0-9]{2}|^Resume at/ }),
  ).toBeVisible();
});

test('a clock set forward counts as sleep, and the session can be taken back', async ({ page }) => {
  await page.goto(SESSION);
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toHaveText('0:09');
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 40_000;
  });
  await expect(page.getByRole('main')).toContainText('Left side');
  await button(page, 'Back').click();
  await expect(button(page, 'Pause')).toBeVisible();
});
