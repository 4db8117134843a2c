import { BUILDS } from '../../support/builds.ts';
import { filesOf, readBuilt } from '../../support/built-site.ts';
import { pagesByKind, scriptsEver, weight } from '../../support/page-weight.ts';
import { kilobytes, type Table } from '../part.ts';

const build = BUILDS[0];

function heaviest(pattern: RegExp, weigh: (content: Buffer) => number): number {
  const files = filesOf(build).filter((file) => pattern.test(file));
  if (files.length === 0) throw new Error(`the build has no file ${pattern}`);
  return Math.max(...files.map((file) => weigh(readBuilt(build, file))));
}

const total = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + weight(readBuilt(build, file)), 0);

const pageOf = (kind: string) => {
  const worst = pagesByKind().get(kind)?.at(-1);
  if (!worst) throw new Error(`the build has no ${kind}`);
  return worst.page;
};

/** What has a budget of its own, each the heaviest there is. */
export function limitsTable(): Table {
  const builder = scriptsEver(build, pageOf('builder'));
  const later = builder.filter((file) => file.includes('calendar-file'));
  if (later.length === 0) throw new Error('the builder has no writer of calendar files');
  return {
    title: 'Bytes of parts',
    columns: ['part', 'bytes'],
    rows: [
      ['heaviest figure', kilobytes(heaviest(/^figures\/[^/]*\.svg$/, weight), 6)],
      ['heaviest movement', kilobytes(heaviest(/^figures\/moving\/.*\.svg$/, weight), 40)],
      [
        'heading font',
        kilobytes(
          heaviest(/\.woff2$/, ({ length }) => length),
          30,
        ),
      ],
      [
        'builder page, all JavaScript',
        kilobytes(total(builder.filter((file) => !later.includes(file))), 120),
      ],
      ['calendar reminder of the builder, when asked for', kilobytes(total(later), 9)],
    ],
    notes: [
      'Compressed with Brotli, from the files of the build. JavaScript of the builder with all its parts and the search dialog.',
    ],
  };
}
