import { readContent } from '~/corpus/read.ts';
import { recordsOnPage } from '~/islands/records/from-corpus.ts';
import { expect, test } from '../support/site-page.ts';

const { corpus } = readContent('.');
const { first } = recordsOnPage(corpus);
const AWAY = ['ball-glute', 'snow-angel'];
const shelf = { shelves: 1, records: first.filter(({ choice }) => AWAY.includes(choice.id)) };
const LINK = '#r=1;Mine;calf-roll.60;ball-glute.45x2';

const ROW = /<li class="builder-offer">.*?<\/li>/g;

/** Takes two exercises off the page, as they are in a library too large for it. */
function asOnShelf(html: string): string {
  const drawn = html
    .replace(ROW, (row) => (AWAY.some((id) => row.includes(`/exercises/${id}/`)) ? '' : row))
    .replace(/(\d+)( of \d+ exercises)/, (_, count, rest) => `${count - AWAY.length}${rest}`)
    .replace(
      '<dialog class="builder-look">',
      '<button type="button" class="button">Show more exercises</button>$&',
    );
  return drawn.replace(/ props="([^"]*&quot;shelves[^"]*)"/, (_, escaped: string) => {
    const props = JSON.parse(escaped.replaceAll(/&(?:quot|#34);/g, '"').replaceAll('&#39;', "'"));
    const page = props.page[1];
    const records: [number, { choice: [number, { id: [number, string] }] }][] = page.first[1];
    page.first[1] = records.filter(([, { choice }]) => !AWAY.includes(choice[1].id[1]));
    expect(records.length - page.first[1].length).toBe(AWAY.length);
    page.shelves[1] = 1;
    return ` props="${JSON.stringify(props).replaceAll('"', '&quot;')}"`;
  });
}

test.describe('an exercise that the page does not carry', () => {
  test.beforeEach(async ({ page }) => {
    expect(shelf.records).toHaveLength(AWAY.length);
    await page.route(/\/routines\/(build|play)\/$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: asOnShelf(await response.text()) });
    });
  });

  test('comes from its shelf: to the list, to a link, to the player', async ({ page }) => {
    await page.route('**/routines/records/0.json', (route) => route.fulfill({ json: shelf }));
    await page.goto(`./routines/build/${LINK}`);
    const steps = page.getByRole('list', { name: 'Your routine' });
    await expect(steps.getByRole('listitem')).toHaveCount(2);
    await expect(steps).toContainText('Ball under the buttock');
    await page.getByLabel('Find an exercise').fill('snow angel');
    await page.getByRole('button', { name: 'Add Snow angel' }).click();
    await expect(steps).toContainText('Snow angel');
    await page.goto(`./routines/play/${LINK}`);
    await expect(page.getByText('1 of 2')).toBeVisible();
  });

  test('is told when it cannot be loaded, and nothing is lost', async ({ page }) => {
    let isBroken = true;
    await page.route('**/routines/records/0.json', (route) =>
      isBroken ? route.abort('connectionreset') : route.fulfill({ json: shelf }),
    );
    await page.goto(`./routines/play/${LINK}`);
    await expect(page.getByRole('alert')).toContainText('could not be loaded: ball-glute');
    await page.goto('./');
    await page.goto(`./routines/build/${LINK}`);
    await expect(
      page.getByText('This link names an exercise that could not be loaded'),
    ).toBeVisible();
    expect(new URL(page.url()).hash).toBe(LINK);
    isBroken = false;
    await page.reload();
    const steps = page.getByRole('list', { name: 'Your routine' });
    await expect(steps.getByRole('listitem')).toHaveCount(2);
  });

  test('that a saved routine names keeps its place while there is no connection', async ({
    page,
  }) => {
    let isBroken = false;
    await page.route('**/routines/records/0.json', (route) =>
      isBroken ? route.abort('connectionreset') : route.fulfill({ json: shelf }),
    );
    await page.goto('./routines/build/');
    await page.getByLabel('Find an exercise').fill('ball under the buttock');
    await page.getByRole('button', { name: 'Add Ball under the buttock' }).click();
    const saved = () => page.evaluate(() => localStorage.getItem('uncurl.routine'));
    await expect.poll(saved).toContain('ball-glute');
    isBroken = true;
    await page.reload();
    await expect(
      page.getByText('Your saved routine names an exercise that could not be'),
    ).toBeVisible();
    await page.getByLabel('Find an exercise').fill('calf roll');
    await page.getByRole('button', { name: 'Add Calf roll' }).click();
    expect(await saved()).toContain('ball-glute');
    isBroken = false;
    await page.reload();
    await expect(page.getByRole('list', { name: 'Your routine' })).toContainText(
      'Ball under the buttock',
    );
  });
});
