import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { loadCorpus } from '~/corpus/load.ts';
import { paths } from '~/paths.ts';

/** Feed of guides, newest first. */
export async function GET({ site }: APIContext) {
  const { guides } = await loadCorpus();
  return rss({
    title: 'Uncurl guides',
    description: 'Foam rolling for backs that sit all day: technique guides, graded and cited.',
    site: new URL(paths.home(), site).href,
    items: [...guides]
      .sort((a, b) => b.published.getTime() - a.published.getTime())
      .map(({ id, title, summary, published }) => ({
        title,
        description: summary,
        link: paths.guide(id),
        pubDate: published,
      })),
  });
}
