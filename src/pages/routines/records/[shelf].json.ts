import type { GetStaticPaths } from 'astro';
import { loadCorpus } from '~/corpus/load.ts';
import { shelvesOf } from '~/islands/records/from-corpus.ts';
import type { Shelf } from '~/islands/records/record.ts';

export const getStaticPaths = (async () =>
  shelvesOf(await loadCorpus()).map((shelf, at) => ({
    params: { shelf: `${at}` },
    props: { shelf },
  }))) satisfies GetStaticPaths;

/** Records of exercises that builder and player do not carry in their page. */
export const GET = ({ props }: { props: { shelf: Shelf } }) => Response.json(props.shelf);
