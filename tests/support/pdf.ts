import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on paper; in points, from the upper left corner of the sheet. */
interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** One sheet of a PDF; in points. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Every sheet of a PDF with its text and where that stands. */
export async function sheetsOf(pdf: Buffer): Promise<Sheet[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => {
      if (!('str' in item)) return [];
      const [left = 0, base = 0] = item.transform.slice(4) as number[];
      const top = height - base - item.height;
      return [
        {
          ...{ text: item.str, left, right: left + item.width },
          ...{ top, bottom: height - base, size: item.height },
        },
      ];
    });
    return { width, height, pieces };
  });
  return Promise.all(sheets);
}

/** Whether two pieces are parts of one word: a ligature such as "fi" is often a piece of its own. */
const touches = (before: Piece | undefined, { left, bottom, size }: Piece): boolean =>
  before !== undefined &&
  Math.abs(before.bottom - bottom) < 1 &&
  Math.abs(left - before.right) < size / 20;

/** Text of a sheet, with single spaces. */
export const textOf = ({ pieces }: Sheet): string =>
  pieces
    .map((piece, at) => (touches(pieces[at - 1], piece) ? piece.text : ` ${piece.text}`))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Text of every page of a PDF, with single spaces. */
export const pagesOf = async (pdf: Buffer): Promise<string[]> => (await sheetsOf(pdf)).map(textOf);

/** Size of the type of every piece of text, in points. */
export async function sizesOf(pdf: Buffer): Promise<number[]> {
  return (await sheetsOf(pdf))
    .flatMap(({ pieces }) => pieces)
    .filter(({ text }) => text.trim() !== '')
    .map(({ size }) => size);
}
