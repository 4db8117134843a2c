import { paths } from '~/paths.ts';
import { make } from './make.ts';

const link = (href: string, text: string): HTMLElement => make('a', { href }, text);

/** Where to go when the search finds nothing. */
export const waysOn = (): HTMLElement =>
  make(
    'p',
    {},
    'You could ',
    link(paths.muscles(), 'choose where it is tight'),
    ', ',
    link(`${paths.search()}#a-to-z`, 'browse A to Z'),
    ' or ',
    link(paths.build(), 'build a routine'),
    '. Is it about your health? Read ',
    link(paths.guide('who-should-not-roll'), 'who should ask first'),
    '.',
  );
