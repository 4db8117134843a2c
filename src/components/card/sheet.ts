import type { Card, CardItem } from '~/domain/card/card.ts';
import { linesOf } from './lines.ts';

/**
 * How high a card is on paper, in millimetres, reckoned from its words. A card has to fit one page
 * before anybody sees it, on the server as in the browser, so it cannot be measured.
 *
 * The numbers are those of card-print.css. The page is as wide as A4 and as high as Letter, so
 * that what fits here fits both.
 */
const PAGE = { width: 188, height: 248 };
/** With its margins; of five exercises and more the figures are smaller. */
const FIGURE = { width: 40.5, height: 29.5 };
const SMALL_FIGURE = { width: 32.5, height: 22 };
const GAP = 6;
const QR_HEIGHT = 27;
const MM = 25.4 / 72;

/** Sizes of type in points, the largest first. */
export const TYPE_SIZES = [12, 11, 10, 9] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];

/** Whether a card has so many exercises that their figures take less room. */
export const hasSmallFigures = ({ items }: Card): boolean => items.length > 4;

/** Whether the card fits one page at a size of type. */
export function fitsPage(card: Card, size: TypeSize): boolean {
  const body = headHeight(card, size) + itemsHeight(card, size);
  return body + safetyHeight(card) + footHeight(card) <= PAGE.height;
}

const lineHeight = (points: number) => points * MM * 1.25;
const textHeight = (text: string, width: number, points: number) =>
  linesOf(text, () => width / (points * MM)) * lineHeight(points);

function headHeight(card: Card, size: number): number {
  const { forWhom, fromWhom, nextVisit } = card;
  const title = textHeight(card.title, PAGE.width, 20) + 2;
  const facts =
    textHeight(`${card.time} · ${card.tools} · ${PRESSURE_SCALE}`, PAGE.width, size) + 3;
  const people = Math.max(
    7.5,
    ...[forWhom, fromWhom, nextVisit].map((text) => textHeight(text, 36, size) + 2),
  );
  const checks = card.checks.length > 0 ? `${CHECKS} ${card.checks.join(', ')}` : '';
  const note = [card.clinic, card.note, checks]
    .filter(Boolean)
    .reduce((sum, line) => sum + textHeight(line, PAGE.width, size) + 2, 0);
  return title + facts + people + note;
}

function itemsHeight(card: Card, size: number): number {
  const { columns } = card.layout;
  const width = columns === 2 ? (PAGE.width - GAP) / 2 : PAGE.width;
  const figure = hasSmallFigures(card) ? SMALL_FIGURE : FIGURE;
  const heights = card.items.map((item) => itemHeight(item, width, size, figure));
  const rows = heights.flatMap((height, index) =>
    index % columns === 0 ? [Math.max(height, columns === 2 ? (heights[index + 1] ?? 0) : 0)] : [],
  );
  return 4 + rows.reduce((sum, height) => sum + height, 0);
}

/** The figure stands beside the first lines and makes them shorter. */
function itemHeight(item: CardItem, width: number, size: number, figure: typeof FIGURE): number {
  const em = size * MM;
  let height = 0;
  const set = (text: string, points: number, { indent = 0, space = 0 } = {}) => {
    const line = lineHeight(points);
    const from = height;
    const lines = linesOf(text, (index) => {
      const beside = from + index * line < figure.height;
      return (width - indent - (beside ? figure.width : 0)) / (points * MM);
    });
    height += lines * line + space;
  };
  set(`${item.number} ${item.name}  ${item.dose}`, size * 1.2, { space: 0.2 * em });
  if (item.setUp) set(item.setUp, size);
  for (const step of item.steps) set(step, size, { indent: 1.4 * em });
  if (item.note) set(`For you: ${item.note}`, size);
  set(`Pressure: at most ${item.pressureCeiling} of 10. ${item.breathing}`, size);
  return Math.max(height + 0.4 * em + 0.5, figure.height) + 4.5;
}

function safetyHeight({ stopSigns, cautions }: Card): number {
  const lines = [
    `Stop for today if you notice: ${stopSigns.join('; ')}.`,
    ...cautions.map(({ asks, names }) => `${asks}: ${names.join('; ')}.`),
  ];
  return 4 + lines.reduce((sum, line) => sum + textHeight(line, PAGE.width, 9) + 1, 0);
}

const footHeight = ({ layout }: Card) => 2.5 + Math.max(QR_HEIGHT + 1, 9 + layout.weeks * 6);

/** What comes before the names of the movement checks. */
export const CHECKS = 'Check before and after:';

/** What the numbers of the pressure limits mean; stands on every card. */
export const PRESSURE_SCALE =
  'Pressure runs from 0, nothing, to 10, the worst pain you can think of.';
