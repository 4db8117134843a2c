import { PLAYS_FOR } from '~/figures/timing.ts';

const calm = matchMedia('(prefers-reduced-motion: reduce)');

const WORDS = {
  play: 'Show the movement',
  stop: 'Stop the movement',
  end: 'Show the end of the movement',
  start: 'Show the start again',
};

function toggleOf(button: HTMLButtonElement): () => void {
  const image = button.closest('figure')?.querySelector('img');
  if (!image) return () => {};
  const caption = button.closest('figure')?.querySelector('figcaption')?.textContent;
  const still = image.src;
  const play = still.replace('/figures/', '/figures/moving/');
  const end = play.replace('.svg', '-end.svg');
  let drawing: string | undefined;
  let rounds = 0;
  let timer = 0;
  /** Told apart, so that a press during loading is not overtaken by the load. */
  let asked = 0;

  const say = (moving: boolean): void => {
    const words = calm.matches ? WORDS[moving ? 'start' : 'end'] : WORDS[moving ? 'stop' : 'play'];
    button.textContent = words;
    if (caption) button.ariaLabel = `${caption}: ${words}`;
  };

  const show = async (address: string): Promise<void> => {
    const next = new Image();
    next.src = address;
    await next.decode();
    image.src = address;
  };

  const stop = (): void => {
    clearTimeout(timer);
    asked += 1;
    image.src = still;
    button.removeAttribute('data-on');
    say(false);
  };

  const start = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    button.dataset.on = '';
    say(true);
    if (calm.matches) return show(end);
    drawing ??= await (await fetch(play)).text();
    if (own !== asked) return;
    // Browsers let an image that they know go on where it was; another text begins anew.
    rounds += 1;
    await show(`data:image/svg+xml,${encodeURIComponent(`${drawing}<!--${rounds}-->`)}`);
    timer = window.setTimeout(stop, PLAYS_FOR * 1000);
  };

  calm.addEventListener('change', stop);
  return () => {
    if ('on' in button.dataset) stop();
    else start().catch(stop);
  };
}

const toggles = new WeakMap<HTMLButtonElement, () => void>();

/**
 * Lets a figure move, or stops it. The movement is a file of its own that is fetched on the first
 * press. It plays a few times and stops by itself. Whoever asks for less motion gets the end of
 * the movement as a second still picture instead.
 * @param button in the `figure` of the picture
 */
export function press(button: HTMLButtonElement): void {
  const toggle = toggles.get(button) ?? toggleOf(button);
  toggles.set(button, toggle);
  toggle();
}
