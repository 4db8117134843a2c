import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { LexiconSchema } from '../schemas/lexicon.ts';
import { ReviewsSchema } from '../schemas/reviews.ts';
import { parseBibliography, type Reference } from './bibliography.ts';
import type { Corpus } from './corpus.ts';
import { fileOf, KINDS, type KindName } from './kinds.ts';
import { parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { inOrder } from './select.ts';

interface Reading {
  readonly corpus: Corpus;
  /** What the schemas refused; the refused records are missing from the corpus. */
  readonly problems: readonly Problem[];
  /** Ids of all files, the refused ones too, so that one mistake is not reported twice. */
  readonly ids: Readonly<Record<KindName, readonly string[]>>;
}

/** Stands in for a refused file, so that what else is wrong can be told too. */
const NEVER_REVIEWED = ReviewsSchema.parse(
  Object.fromEntries(Object.keys(ReviewsSchema.shape).map((kind) => [kind, '1970-01-01'])),
);

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

const idsIn = (folder: string, ending: string): string[] =>
  filesIn(folder, ending).map((name) => name.slice(0, -ending.length));

/**
 * Reads all content straight from disk, without Astro: for tests, for the check before a build.
 * @param root folder that holds `content/`
 */
export function readContent(root: string): Reading {
  const problems: Problem[] = [];
  const text = (file: string) => readFileSync(path.join(root, file), 'utf8');

  function records<S extends z.ZodType<object>>(kind: KindName, schema: S) {
    const { ending } = KINDS[kind];
    return idsIn(path.join(root, 'content', kind), ending).flatMap((id) => {
      const file = fileOf(kind, id);
      const parsed = parseFile(file, text(file), schema);
      if ('data' in parsed) return [{ ...parsed.data, id }];
      problems.push(...parsed.problems);
      return [];
    });
  }

  function lexicon(): Corpus['lexicon'] {
    const file = 'content/lexicon.yaml';
    const parsed = parseFile(file, text(file), LexiconSchema);
    if ('data' in parsed) return parsed.data;
    problems.push(...parsed.problems);
    return { words: [], alike: [], light: [], terms: [] };
  }

  function reviews(): Corpus['reviews'] {
    const file = 'content/reviews.yaml';
    const parsed = parseFile(file, text(file), ReviewsSchema);
    if ('data' in parsed) return parsed.data;
    problems.push(...parsed.problems);
    return NEVER_REVIEWED;
  }

  function references(): Reference[] {
    const file = 'content/references.bib';
    try {
      return parseBibliography(text(file));
    } catch (error) {
      problems.push({ file, field: '', message: `is not valid BibTeX: ${String(error)}` });
      return [];
    }
  }

  const corpus: Corpus = {
    exercises: records('exercises', KINDS.exercises.schema),
    muscles: records('muscles', KINDS.muscles.schema),
    routines: records('routines', KINDS.routines.schema),
    checks: records('checks', KINDS.checks.schema),
    guides: inOrder(records('guides', KINDS.guides.schema)),
    claims: records('claims', KINDS.claims.schema),
    cautions: records('cautions', KINDS.cautions.schema),
    lexicon: lexicon(),
    reviews: reviews(),
    references: references(),
    poses: idsIn(path.join(root, 'content/poses'), '.yaml'),
  };
  const kinds = Object.keys(KINDS) as KindName[];
  const ids = Object.fromEntries(
    kinds.map((kind) => [kind, idsIn(path.join(root, 'content', kind), KINDS[kind].ending)]),
  ) as Record<KindName, string[]>;
  return { corpus, problems, ids };
}
