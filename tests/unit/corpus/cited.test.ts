import { expect, test } from 'vitest';
import { citedReferences } from '~/corpus/cited.ts';
import { soundCorpus } from '../../support/records.ts';

test('a reference on which nothing rests is not printed', () => {
  const corpus = soundCorpus();
  const [seen] = corpus.references;
  if (!seen) throw new Error('the corpus has no reference');
  const [claim] = corpus.claims;
  if (!claim) throw new Error('the corpus has no claim');
  const withTwo = {
    ...corpus,
    references: [{ ...seen, key: 'hearsay1999' }, seen],
    claims: [{ ...claim, sources: [seen.key] }],
  };
  expect(citedReferences(withTwo).map(({ key }) => key)).toEqual([seen.key]);
});
