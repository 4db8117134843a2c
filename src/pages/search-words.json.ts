import { loadSearchWords } from '~/corpus/load.ts';

/** Names and words of everything, for the search; loaded when it opens. */
export async function GET() {
  return Response.json(await loadSearchWords());
}
