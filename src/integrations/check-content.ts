import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError, report } from '../corpus/problem.ts';
import { problemsOf } from '../corpus/problems.ts';
import { readContent } from '../corpus/read.ts';

/**
 * Checks all content before anything is built. Astro itself would stop at the first refused file
 * and would let a name that points nowhere pass; here every problem is told at once.
 */
export function checkContent(): AstroIntegration {
  let command = 'dev';
  return {
    name: 'uncurl-check-content',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': ({ config, logger }) => {
        const reading = readContent(fileURLToPath(config.root));
        const problems = [...reading.problems, ...problemsOf(reading.corpus, reading.ids)];
        if (problems.length === 0) return;
        if (command === 'build') throw new ContentError(problems);
        logger.error(report(problems));
      },
    },
  };
}
