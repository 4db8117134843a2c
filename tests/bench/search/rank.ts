import type { Asked } from '../../support/query-set.ts';
import { figure, type Table } from '../part.ts';
import type { Search } from './engines.ts';

/** Shares that a set of questions must reach; the study's is the one that the issue names. */
const STUDY = { three: 57, safety: 1 };

interface Ranks {
  readonly first: number;
  readonly three: number;
  readonly reciprocal: number;
  readonly nothing: number;
  readonly safetyFirst: number;
  readonly safety: number;
}

/** Place of an expected answer, from 1; 0 if it is not among the lines. */
async function placeOf({ answers, nothing }: Asked, lines: Awaited<ReturnType<Search>>) {
  if (nothing) return lines.length === 0 ? 1 : 0;
  return lines.findIndex((line) => line.some((address) => answers.includes(address))) + 1;
}

async function ranksOf(search: Search, asked: readonly Asked[]): Promise<Ranks> {
  const ranks = { first: 0, three: 0, reciprocal: 0, nothing: 0, safetyFirst: 0, safety: 0 };
  for (const question of asked) {
    const lines = await search(question.query);
    const place = await placeOf(question, lines);
    if (place === 1) ranks.first += 1;
    if (place >= 1 && place <= 3) ranks.three += 1;
    if (place >= 1) ranks.reciprocal += 1 / place / asked.length;
    if (lines.length === 0 && !question.nothing) ranks.nothing += 1;
    if (question.kind === 'safety') {
      ranks.safety += 1;
      if (place === 1) ranks.safetyFirst += 1;
    }
  }
  return ranks;
}

/** How well each search answers each set of questions. */
export async function rankTable(
  sets: Readonly<Record<string, readonly Asked[]>>,
  searches: Readonly<Record<string, Search>>,
): Promise<Table> {
  const rows: Table['rows'][number][] = [];
  for (const [set, asked] of Object.entries(sets)) {
    for (const [name, search] of Object.entries(searches)) {
      const { first, three, reciprocal, nothing, safetyFirst, safety } = await ranksOf(
        search,
        asked,
      );
      const budgeted = set === 'study' && name === 'Uncurl';
      rows.push([
        `${set} (${asked.length}), ${name}`,
        figure(first, ''),
        budgeted ? figure(three, '', STUDY.three, true) : figure(three, ''),
        reciprocal.toFixed(3),
        budgeted
          ? figure(safetyFirst, `of ${safety}`, safety, true)
          : `${safetyFirst} of ${safety}`,
        figure(nothing, ''),
      ]);
    }
  }
  return {
    title: 'Rank of the expected answer',
    columns: [
      'questions, search',
      'first',
      'top three',
      'mean reciprocal rank',
      'safety first',
      'no result',
    ],
    rows,
    notes: [
      'The same content for all three. A question whose page does not exist yet counts as missed.',
      'Pagefind as it comes (a line is a page with its first three anchors); MiniSearch with prefixes and fuzzy 0.2 over pages and their sections.',
    ],
  };
}
