import type { Card, CardItem } from '~/domain/card/card.ts';

/**
 * How high a card is on paper, in millimetres, reckoned from its words. A card has to fit one page
 * before anybody sees it, on the server as in the browser, so it cannot be measured.
 *
 * The numbers are those of card-print.css. The page is as wide as A4 and as high as Letter, so
 * that what fits here fits both.
 */
const PAGE = { width: 188, height: 257 };
const FIGURE = { width: 30, height: 21 };
const GAP = 6;
const QR_HEIGHT = 27;

/** Letters of Arial are half as wide as they are high, on average and a little generously. */
const LETTER = 0.5;
const MM = 25.4 / 72;

/** Sizes of type in points, the largest first. */
export const TYPE_SIZES = [12, 11, 10, 9] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];

/** Whether the card fits one page at a size of type. */
export function fitsPage(card: Card, size: TypeSize): boolean {
  const body = headHeight(card, size) + itemsHeight(card, size);
  return body + safetyHeight(card) + footHeight(card) <= PAGE.height;
}

/** Lines that a text takes: whole words, as a browser breaks them. */
function linesOf(text: string, width: number, points: number): number {
  const room = Math.max(1, Math.floor(width / (points * MM * LETTER)));
  let lines = text ? 1 : 0;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    const needs = used === 0 ? length : used + 1 + length;
    if (needs <= room || used === 0) {
      used = needs;
    } else {
      lines += 1;
      used = length;
    }
  }
  return lines;
}

const lineHeight = (points: number) => points * MM * 1.25;
const textHeight = (text: string, width: number, points: number) =>
  linesOf(text, width, points) * lineHeight(points);

function headHeight(card: Card, size: number): number {
  const { forWhom, fromWhom, nextVisit } = card;
  const title = textHeight(card.title, PAGE.width, 20) + 3;
  const facts =
    textHeight(`${card.time} · ${card.tools} · ${PRESSURE_SCALE}`, PAGE.width, size) + 3;
  const people = Math.max(
    8,
    ...[forWhom, fromWhom, nextVisit].map((text) => textHeight(text, 36, size) + 2),
  );
  const note = card.note ? textHeight(card.note, PAGE.width, size) + 2 : 0;
  return title + facts + people + note;
}

function itemsHeight(card: Card, size: number): number {
  const { columns } = card.layout;
  const width = columns === 2 ? (PAGE.width - GAP) / 2 : PAGE.width;
  const heights = card.items.map((item) => itemHeight(item, width, size));
  const rows = heights.flatMap((height, index) =>
    index % columns === 0 ? [Math.max(height, columns === 2 ? (heights[index + 1] ?? 0) : 0)] : [],
  );
  return 4 + rows.reduce((sum, height) => sum + height, 0);
}

/** The figure stands beside the first lines and makes them shorter. */
function itemHeight(item: CardItem, width: number, size: number): number {
  let height = 0;
  const set = (text: string, points: number, indent = 0) => {
    const beside = height < FIGURE.height ? FIGURE.width + 3 : 0;
    const short = Math.ceil(Math.max(0, FIGURE.height - height) / lineHeight(points));
    const narrow = linesOf(text, width - beside - indent, points);
    const wide = linesOf(text, width - indent, points);
    // Beyond the figure the rest of the text has the whole width.
    const below = narrow > short ? Math.ceil(((narrow - short) / narrow) * wide) : 0;
    height += (Math.min(narrow, short) + below) * lineHeight(points);
  };
  set(`${item.number} ${item.name}`, size * 1.35);
  set(item.dose, size * 1.1);
  if (item.setUp) set(item.setUp, size);
  for (const step of item.steps) set(step, size, size * MM * 1.5);
  set(`Pressure: at most ${item.pressureCeiling} of 10. ${item.breathing}`, size * 1.02);
  return Math.max(height, FIGURE.height) + 7;
}

function safetyHeight({ stopSigns, cautions }: Card): number {
  const lines = [
    `Stop for today if you notice: ${stopSigns.join('; ')}.`,
    ...cautions.map(({ asks, names }) => `${asks}: ${names.join('; ')}.`),
  ];
  return 4 + lines.reduce((sum, line) => sum + textHeight(line, PAGE.width, 9) + 1, 0);
}

const footHeight = ({ layout }: Card) => 3 + Math.max(QR_HEIGHT + 3, 11 + layout.weeks * 6);

/** What the numbers of the pressure limits mean; stands on every card. */
export const PRESSURE_SCALE =
  'Pressure runs from 0, nothing, to 10, the worst pain you can think of.';
