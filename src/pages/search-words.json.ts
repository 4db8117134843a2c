import { loadCorpus } from '~/corpus/load.ts';
import { searchWords } from '~/corpus/names.ts';

/** Names of everything, for the search dialog; loaded when it opens. */
export async function GET() {
  return Response.json(searchWords(await loadCorpus()));
}
