import { paths } from '../paths.ts';

/** A page that shows no one record but can be what somebody looks for. */
export interface SitePage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** One sentence. */
  readonly text: string;
  readonly alsoCalled: readonly string[];
}

export const SITE_PAGES: readonly SitePage[] = [
  {
    id: 'build',
    url: paths.build(),
    title: 'Routine builder',
    text: 'Choose exercises, set their times, then print a card, copy a link or start the session.',
    alsoCalled: [
      'build a routine',
      'make my own routine',
      'my own routine',
      'custom routine',
      'printable exercises',
      'printable',
      'printable card',
      'print a card',
      'print out',
      'exercise card',
      'exercise sheet',
      'pdf',
      'handout',
    ],
  },
  {
    id: 'routines',
    url: paths.routines(),
    title: 'Routines',
    text: 'Ready routines, with the time each of them takes.',
    alsoCalled: ['all routines', 'ready routines'],
  },
  {
    id: 'exercises',
    url: paths.exercises(),
    title: 'Exercises',
    text: 'Every exercise, grouped by the part of the body.',
    alsoCalled: ['all exercises', 'list of exercises'],
  },
  {
    id: 'muscles',
    url: paths.muscles(),
    title: 'Muscles',
    text: 'A map of the body: choose where it feels tight.',
    alsoCalled: ['body map', 'muscle map', 'all muscles'],
  },
  {
    id: 'checks',
    url: paths.checks(),
    title: 'Checks',
    text: 'Short tests of how far you can move, to do before and after.',
    alsoCalled: ['all checks', 'mobility tests', 'movement tests'],
  },
  {
    id: 'safety',
    url: paths.safety(),
    title: 'Safety',
    text: 'Warning signs, and who should ask first or leave rolling out.',
    alsoCalled: ['all cautions', 'safety page'],
  },
  {
    id: 'evidence',
    url: paths.evidence(),
    title: 'The evidence',
    text: 'What is said about foam rolling, and what studies found.',
    alsoCalled: ['studies', 'bibliography', 'research papers'],
  },
  {
    id: 'glossary',
    url: paths.glossary(),
    title: 'Glossary',
    text: 'Words that this site, your physiotherapist and research papers use.',
    alsoCalled: ['dictionary', 'what words mean'],
  },
];
