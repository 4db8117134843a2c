import { expect, type Page, test } from '@playwright/test';
import { readContent } from '~/corpus/read.ts';
import { canStandIn } from '~/domain/journal/twins.ts';
import { choiceOf, choicesById } from '~/domain/routine/choice.ts';
import { POSITIONS } from '~/schemas/vocabulary.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const { exercises } = readContent('.').corpus;
const choices = choicesById(exercises.map((exercise) => choiceOf(exercise.id, exercise)));

/** The first floor exercise whose version without the floor is an exercise of its own. */
function firstPair() {
  for (const { id, noFloor } of exercises) {
    const [usual, twin] = [choices.get(id), choices.get(noFloor?.exercise ?? '')];
    if (!usual || !twin || !POSITIONS[usual.position].floor) continue;
    if (canStandIn(twin, usual)) return { usual, twin };
  }
  throw new Error(
    'No exercise in content/exercises can be played without the floor: none has a noFloor.exercise that is off the floor and has the same sides.',
  );
}

/** Any floor exercise to be too much before it. */
function before(id: string) {
  const found = [...choices.values()].find(
    (choice) => choice.id !== id && POSITIONS[choice.position].floor,
  );
  if (!found) throw new Error('No other floor exercise in content/exercises');
  return found;
}

test('a twin stands in, with its name, figure, cues and what comes next', async ({ page }) => {
  const { usual, twin } = firstPair();
  const first = before(usual.id);
  await page.clock.install({ time: '2026-11-02T09:00:00' });
  // Twice, so that the twin is also what comes next.
  const routine = `#r=1;Twin;${first.id}.30;${usual.id}.30;${usual.id}.30`;
  await page.goto(`./routines/play/${routine}`);
  await page.clock.pauseAt('2026-11-02T09:10:00');
  await button(page, 'Start').click();
  const steps = page.getByRole('listitem').filter({ has: page.getByRole('button') });
  await expect(steps).toHaveCount(3);
  const question = page.getByRole('group', { name: `${first.spoken}: can you breathe and relax?` });
  for (let seconds = 0; seconds < 300 && !(await question.isVisible()); seconds += 5) {
    await page.clock.runFor(5000);
  }
  await question.getByRole('button', { name: '8', exact: true }).click();
  const main = page.getByRole('main');
  await expect(
    page.getByRole('heading', { level: 2, name: usual.name, exact: true }),
  ).toBeVisible();
  await expect(main).toContainText(`Next: ${usual.name}`);
  const length = await main.getByText(/\d+:\d\d left/).innerText();
  await button(page, 'Version without the floor').click();

  await expect(page.getByRole('heading', { level: 2, name: twin.name, exact: true })).toBeVisible();
  await expect(main).toContainText(`Next: ${twin.name}`);
  await expect(main.getByText(/\d+:\d\d left/), 'no minute changes').toHaveText(length);
  await expect(page.locator('.player-figure:visible')).toHaveAttribute(
    'src',
    new RegExp(`/${exercises.find(({ id }) => id === twin.id)?.pose}\\.svg$`),
  );
  const cues = page.getByRole('region', { name: 'What to do' });
  await expect(cues).toContainText(twin.setUp[0] ?? 'nothing');
  await expect(page.getByRole('region', { name: 'Softer version' })).toContainText(
    `Without the floor: ${twin.name} instead.`,
  );
  await expect(steps).toContainText([first.name, twin.name, twin.name]);
  await button(page, 'Next').click();
  await expect(page.getByRole('status')).toContainText(`Next: ${twin.name}`);

  await page.reload();
  await page.getByRole('button', { name: /^Resume at/ }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: twin.name, exact: true }),
    'kept in what is resumed',
  ).toBeVisible();
  await button(page, 'Back to the usual version').click();
  await expect(
    page.getByRole('heading', { level: 2, name: usual.name, exact: true }),
  ).toBeVisible();
});
