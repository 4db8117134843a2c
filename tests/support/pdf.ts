import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function itemsOf(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { items } = await page.getTextContent();
    return items.flatMap((item) => ('str' in item ? [item] : []));
  });
  return Promise.all(pages);
}

/** Text of every page of a PDF, with single spaces. */
export async function pagesOf(pdf: Buffer): Promise<string[]> {
  return (await itemsOf(pdf)).map((items) =>
    items
      .map(({ str }) => str)
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}

/** Size of the type of every piece of text, in points. */
export async function sizesOf(pdf: Buffer): Promise<number[]> {
  return (await itemsOf(pdf))
    .flat()
    .filter(({ str }) => str.trim() !== '')
    .map(({ height }) => height);
}
