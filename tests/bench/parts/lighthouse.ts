import { pagesByKind } from '../../support/page-weight.ts';
import { type Audited, startLighthouse } from '../lighthouse/audit.ts';
import { hostSite } from '../lighthouse/hosted.ts';
import { median } from '../lighthouse/median.ts';
import { type Cell, figure, type Part, type Table } from '../part.ts';
import { usedAddress } from '../weights/in-browser.ts';

const RUNS = 3;

/** Milliseconds after which no new run is begun: the rows then say how many they have. */
const PATIENCE = 11 * 60_000;

function rowOf(kind: string, runs: readonly Audited[]): Cell[] {
  const score = (place: number) =>
    figure(median(runs.map(({ scores }) => scores[place] ?? 0)), '', 100, true);
  const middle = (of: (run: Audited) => number) => median(runs.map(of));
  return [
    kind,
    ...[0, 1, 2, 3].map(score),
    figure(Number(middle(({ shift }) => shift).toFixed(3)), '', 0),
    figure(Math.round(middle(({ paint }) => paint)), 'ms'),
    figure(Math.round(middle(({ blocking }) => blocking)), 'ms'),
    String(runs.length),
    [...new Set(runs.flatMap(({ failed }) => failed))].join(', '),
  ];
}

/** One audit of every page after the other, so that a slow minute hits no single page. */
async function auditAll(): Promise<Table> {
  const pages = [...pagesByKind()].map(([kind, some]) => {
    const address = some.at(-1)?.page.address;
    if (!address) throw new Error(`no page of the kind ${kind}`);
    return { kind, address: usedAddress(address), runs: [] as Audited[] };
  });
  const until = Date.now() + PATIENCE;
  const lighthouse = await startLighthouse();
  const site = await hostSite();
  try {
    for (let run = 1; run <= RUNS; run += 1) {
      for (const { kind, address, runs } of pages) {
        if (run > 1 && Date.now() > until) break;
        runs.push(await lighthouse.audit(site.origin + address));
        process.stdout.write(`lighthouse ${run}: ${kind} ${runs.at(-1)?.scores.join(' / ')}\n`);
      }
    }
  } finally {
    await lighthouse.close();
    await site.stop();
  }
  const scores = ['performance', 'accessibility', 'best practices', 'SEO'];
  const rest = ['layout shift', 'largest paint', 'blocked', 'runs', 'audits that cost points'];
  return {
    title: 'Lighthouse on a phone',
    columns: ['kind of page, its heaviest', ...scores, ...rest],
    rows: pages.map(({ kind, runs }) => rowOf(kind, runs)),
    notes: [
      `Lighthouse 13.5.0, mobile, simulated slow 4G, median of the runs; served by ${site.how}.`,
      'The pages for a lost address and for no network ask search engines to stay away, which costs SEO points by intent. Audits outside performance are named.',
    ],
  };
}

/** Needs a built site (`npm run build`); takes about ten minutes. */
const lighthouse: Part = { title: 'Lighthouse', run: async () => [await auditAll()] };

export default lighthouse;
