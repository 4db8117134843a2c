import type { SearchWords } from '~/corpus/names.ts';
import { expand } from '~/domain/query/expand.ts';
import { type NamedRecord, namedBy } from '~/domain/query/names.ts';
import { normalise, tokens } from '~/domain/query/normalise.ts';
import { plausible } from '~/domain/query/plausible.ts';
import { relaxations } from '~/domain/query/relax.ts';
import { paths, withBase } from '~/paths.ts';
import type { Outcome, Result } from './outcome.ts';
import { type Pagefind, type PagefindPage, readWords } from './sources.ts';

const MOST = 12;

/** A search session: loads index and names once, when the first question comes. */
export function searchSession() {
  let pagefind: Promise<Pagefind> | undefined;
  let words: Promise<SearchWords> | undefined;

  async function load() {
    pagefind ??= import(/* @vite-ignore */ paths.searchIndex()).then(async (module: Pagefind) => {
      await module.options({
        baseUrl: withBase('/'),
        ranking: { metaWeights: { title: 8, alias: 6 } },
      });
      return module;
    });
    words ??= fetch(paths.searchWords()).then(async (response) => readWords(await response.json()));
    return { pagefind: await pagefind, words: await words };
  }

  /** Pages for these words, without hits that only begin like a word. */
  async function pages(index: Pagefind, asked: readonly string[]): Promise<PagefindPage[]> {
    const { results } = await index.search(asked.join(' '));
    const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    return found.filter(({ excerpt, meta }) =>
      plausible(`${excerpt}<mark>${meta.title}</mark><mark>${meta.alias ?? ''}</mark>`, asked),
    );
  }

  /** @throws when the index cannot be loaded, for instance without a connection */
  async function search(query: string): Promise<Outcome> {
    const typed = normalise(query);
    const { pagefind: index, words: known } = await load();
    const naming = namedBy(query, known.index);
    const named = (naming?.records ?? []).map(fromRecord);
    const { words: meant } = expand(query, known.lexicon);
    const attempts = [tokens(query), ...relaxations(meant)];
    for (const asked of attempts) {
      if (asked.length === 0) continue;
      const hits = (await pages(index, asked)).map(fromPage);
      if (hits.length === 0) continue;
      const instead = [naming?.name, asked.join(' ')].find((said) => said && said !== typed);
      return {
        results: merge(named, hits),
        instead: named.length > 0 ? otherName(naming?.name, typed) : instead,
      };
    }
    return { results: named, instead: otherName(naming?.name, typed) };
  }

  return { search, load };
}

const otherName = (name: string | undefined, typed: string) => (name === typed ? undefined : name);

const fromRecord = ({ kind, url, title, text }: NamedRecord): Result => ({
  kind,
  url,
  title,
  excerpt: escapeHtml(text),
});

const KINDS: Record<string, string> = {
  exercise: 'Exercise',
  guide: 'Guide',
  muscle: 'Muscle',
  routine: 'Routine',
  check: 'Check',
  safety: 'Safety',
  evidence: 'Evidence',
  glossary: 'Glossary',
};

const fromPage = ({ url, meta, excerpt, filters }: PagefindPage): Result => ({
  kind: KINDS[filters.kind?.[0] ?? ''] ?? 'Page',
  url,
  title: meta.title ?? url,
  excerpt,
});

/** Named records first; a page that is already there is not shown again. */
const merge = (named: readonly Result[], hits: readonly Result[]): Result[] =>
  [...new Map([...named, ...hits].map((result) => [result.url, result])).values()].slice(0, MOST);

const escapeHtml = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
