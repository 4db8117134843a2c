import { readContent } from '~/corpus/read.ts';
import type { Part } from '../part.ts';
import { growthTable } from '../search/growth.ts';
import { plainPages } from '../search/plain-site.ts';

/** Needs a built site (`npm run build`); takes minutes at 10,000 pages. */
const searchGrowth: Part = {
  title: 'Search as the site grows',
  run: async () => {
    const prose = plainPages()
      .filter(({ address }) => address.startsWith('/guides/'))
      .map(({ documents }) => documents.map(({ text }) => text).join(' '));
    return [await growthTable(readContent('.').corpus, prose)];
  },
};

export default searchGrowth;
