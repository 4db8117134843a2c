import { loadCorpus, loadGuideTexts } from '~/corpus/load.ts';
import { searchWords } from '~/corpus/names.ts';

/** Names and words of everything, for the search; loaded when it opens. */
export async function GET() {
  return Response.json(searchWords(await loadCorpus(), await loadGuideTexts()));
}
