import type { PoseData } from '../../schemas/pose.ts';
import { PEOPLE } from '../skeleton/people.ts';
import type { Words } from './describe.ts';
import { type Sheet, UNITS } from './sheet.ts';

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Layers as a named SVG image in the colours of its person. Ids start with `id`. */
export function framed(
  id: string,
  pose: PoseData,
  words: Words,
  sheet: Sheet,
  layers: string,
): string {
  const names = `aria-labelledby="${id}-t" aria-describedby="${id}-d"`;
  const classes = ['figure', ...PEOPLE[pose.person].colours].join(' ');
  const size = `viewBox="0 0 ${sheet.width * UNITS} ${sheet.height * UNITS}"`;
  const head = `<title id="${id}-t">${escaped(words.title)}</title><desc id="${id}-d">${escaped(words.description)}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${classes}" ${size} role="img" ${names}>${head}${layers}</svg>\n`;
}
