import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Builder, By, type WebDriver } from 'selenium-webdriver';
import { chromiumLaunch } from './chromium.ts';
import { freePort } from './free-port.ts';

/** What a visitor's browser can be asked for. */
export interface Wishes {
  readonly width?: number;
  readonly reducedMotion?: boolean;
  readonly forcedColours?: boolean;
  /** Scripts of pages do not run; those of a test do. */
  readonly noScripts?: boolean;
}

/** A browser with one page, the same to a test whichever engine it is. */
export interface Visitor {
  open(url: string): Promise<void>;
  /** Runs an expression in the page. */
  read<T>(expression: string): Promise<T>;
  /** Clicks as a hand does. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const MINI_BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];
const firstOf = (files: readonly string[]) => files.find((file) => existsSync(file));

/** Why an engine cannot be had here; nothing if it can. */
export function withoutEngine(engine: Engine): string | undefined {
  if (engine !== 'chromium' && process.env.ENGINES !== 'yes') return 'only with ENGINES=yes';
  if (engine === 'firefox' && !firstOf(FIREFOX)) {
    return 'no Firefox here: apt-get install firefox-esr';
  }
  if (engine !== 'webkit') return undefined;
  if (!existsSync(WEBKIT_DRIVER) || !firstOf(MINI_BROWSER)) {
    return 'no WebKit here: apt-get install webkit2gtk-driver xvfb';
  }
  return process.env.DISPLAY ? undefined : 'WebKit needs a display: run under xvfb-run -a';
}

/** Opens a browser. @throws if {@link withoutEngine} gives a reason */
export const visit = (engine: Engine, wishes: Wishes = {}): Promise<Visitor> =>
  engine === 'webkit' ? webkit(wishes) : puppets(engine, wishes);

async function launch(engine: 'chromium' | 'firefox', wishes: Wishes): Promise<Browser> {
  if (engine === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: firstOf(FIREFOX) ?? '',
      headless: true,
      defaultViewport: null,
      extraPrefsFirefox: {
        'javascript.enabled': !wishes.noScripts,
        'ui.prefersReducedMotion': wishes.reducedMotion ? 1 : 0,
        ...(wishes.forcedColours ? { 'browser.display.document_color_use': 2 } : {}),
      },
    });
  }
  const { executablePath = '', env } = await chromiumLaunch();
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--headless=new'],
    ...(env ? { env: env as Record<string, string> } : {}),
  });
}

async function puppets(engine: 'chromium' | 'firefox', wishes: Wishes): Promise<Visitor> {
  const browser = await launch(engine, wishes);
  const [page] = await browser.pages();
  if (!page) throw new Error('the browser opened no page');
  await page
    .setViewport({ width: wishes.width ?? 1000, height: 800 })
    .catch((error: unknown) => orientationOnly(error));
  if (engine === 'chromium') {
    await page.setJavaScriptEnabled(!wishes.noScripts);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-reduced-motion', value: wishes.reducedMotion ? 'reduce' : '' },
        { name: 'forced-colors', value: wishes.forcedColours ? 'active' : '' },
      ],
    });
  }
  return {
    open: async (url) => {
      // A new fragment alone would not load the page anew.
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
    },
    read: (expression) => page.evaluate(expression) as Promise<never>,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    close: () => browser.close(),
  };
}

/** Firefox 140 sets the size but cannot turn the screen, which Puppeteer asks for with it. */
function orientationOnly(error: unknown): void {
  if (!/setScreenOrientationOverride/.test(String(error))) throw error;
}

async function webkit(wishes: Wishes): Promise<Visitor> {
  process.env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  const { url: server, end } = await webkitDriver();
  const driver: WebDriver = await new Builder()
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: firstOf(MINI_BROWSER),
        args: ['--automation', ...(wishes.noScripts ? ['--enable-javascript=FALSE'] : [])],
      },
    })
    .usingServer(server)
    .build()
    .catch((error: unknown) => {
      end();
      throw error;
    });
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width: wishes.width ?? 1000, height: 800 });
  return {
    // Not by way of about:blank: WebKitGTK sometimes never gets there from a page that has played.
    open: (url) => driver.get(url),
    read: (expression) => driver.executeScript(`return (${expression})`),
    click: async (selector) => driver.findElement(By.css(selector)).click(),
    // WebDriver has a sign of its own for the Enter key.
    type: async (selector, text) =>
      driver.findElement(By.css(selector)).sendKeys(text.replaceAll('\n', '\uE007')),
    close: async () => {
      await driver.quit();
      end();
    },
  };
}

/** A driver program for one visit: it takes one session, and must end with it. */
async function webkitDriver() {
  const port = await freePort();
  const program = spawn(WEBKIT_DRIVER, [`--port=${port}`], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(`${url}/status`).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, end: () => program.kill() };
}
