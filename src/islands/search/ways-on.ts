import { paths } from '~/paths.ts';
import { make } from './make.ts';

const WAYS = [
  [paths.muscles(), 'choose where it is tight'],
  [`${paths.search()}#a-to-z`, 'browse A to Z'],
  [paths.build(), 'build a routine'],
] as const;

/** Where to go when the search finds nothing. */
export function waysOn(): HTMLElement {
  const [body, letters, builder] = WAYS.map(([href, text]) => make('a', { href }, text));
  if (!body || !letters || !builder) throw new Error('there are three ways on');
  return make('p', {}, 'You could ', body, ', ', letters, ' or ', builder, '.');
}
