/**
 * npm run figures -- --sheet
 *
 * Writes a page with every figure at card size in light, dark and black-and-white, for looking.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawnFigure, FIGURES } from './poses.ts';

const FOLDER = 'node_modules/.cache/figures';

/** The print rules of the figures, for a screen. */
const asPrinted = (css: string): string => css.replaceAll('@media print', '@media all');

/** One sheet in one scheme; frames keep the ids and styles of the three sheets apart. */
function sheet(ids: readonly string[], css: string, scheme: 'light' | 'dark'): string {
  const cards = ids.map(
    (id) => `<figure>${drawnFigure(id) ?? ''}<figcaption>${id}</figcaption></figure>`,
  );
  const page = scheme === 'dark' ? '#12181f' : '#fbfaf7';
  return `<!doctype html><meta charset="utf-8"><style>${css}
:root{color-scheme:${scheme};background:${page};font:14px system-ui}
body{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:16px;margin:16px}
figure{margin:0}figcaption{text-align:center}</style>${cards.join('')}`;
}

const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Writes the contact sheet and tells where it is. */
export function writeSheet(ids: readonly string[]): string {
  const css = readFileSync(join(FIGURES, 'figure.css'), 'utf8');
  const sheets = [
    sheet(ids, css, 'light'),
    sheet(ids, css, 'dark'),
    sheet(ids, `${asPrinted(css)}svg{filter:grayscale(1)}`, 'light'),
  ];
  const frames = sheets.map((html) => `<iframe srcdoc="${quoted(html)}"></iframe>`);
  mkdirSync(FOLDER, { recursive: true });
  const file = resolve(FOLDER, 'contact-sheet.html');
  const style = '<style>iframe{width:100%;height:96vh;border:0}</style>';
  writeFileSync(file, `<!doctype html><meta charset="utf-8">${style}${frames.join('')}`);
  return file;
}
