import path from 'node:path';

/** The site is built at the root of a host and under a path; both must hold together. */
export const BUILDS = [
  { name: 'at the root', folder: path.resolve('dist'), base: '/' },
  { name: 'under /uncurl/', folder: path.resolve('test-results/under-a-path'), base: '/uncurl/' },
] as const;

export interface Build {
  readonly name: string;
  readonly folder: string;
  readonly base: string;
}
