import type { PlainPage } from '../search/plain-site.ts';

/** Text that Markdown takes as text. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~:]/g, '\\$&');

/** A page as a generator of documentation has its content: Markdown with headings and figures. */
export function markdownPage({ title, documents, images }: PlainPage): string {
  const [whole, ...sections] = documents;
  const figures = images.map(({ address, alt }) => `![${escaped(alt)}](${address})`);
  const parts = sections.map((part) => {
    const body = part.text.startsWith(part.title) ? part.text.slice(part.title.length) : part.text;
    return `## ${escaped(part.title)}\n\n${escaped(body)}`;
  });
  return [
    `---\ntitle: ${JSON.stringify(title)}\n---`,
    escaped(whole?.text ?? ''),
    ...figures,
    ...parts,
  ].join('\n\n');
}

/** Where its Markdown stands below the folder of pages, without the ending. */
export const pageName = ({ address }: PlainPage): string =>
  address === '/' ? 'index' : `${address.replace(/^\/|\/$/g, '')}/index`;
