import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '~/integrations/check-content.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync('content', path.join(root, 'content'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

/** Runs the hooks as Astro does at the beginning of a build; gives back what a dev server logs. */
function begin(command: 'build' | 'dev'): string[] {
  const logged: string[] = [];
  const { hooks } = checkContent();
  const logger = { error: (message: string) => logged.push(message) };
  const config = { root: pathToFileURL(`${root}/`) };
  hooks['astro:config:setup']?.({ command } as never);
  hooks['astro:config:done']?.({ config, logger } as never);
  return logged;
}

function change(file: string, from: string | RegExp, to: string) {
  const full = path.join(root, file);
  const before = readFileSync(full, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(full, after);
}

test('the content as it is lets a build begin', () => {
  expect(begin('build')).toEqual([]);
});

describe('a wrong name in any file stops the build, with file, field and the nearest name', () => {
  test.each([
    [
      'content/exercises/lat-roll.yaml',
      'primary: [lats]',
      'primary: [latz]',
      'muscles.primary.0: "latz" is not a muscle. Did you mean "lats"?',
    ],
    [
      'content/routines/desk-reset.yaml',
      'exercise: pec-opener',
      'exercise: pec-openr',
      'steps.3.exercise: "pec-openr" is not an exercise. Did you mean "pec-opener"?',
    ],
    [
      'content/guides/pain-scale.mdx',
      '- pain-4-5',
      '- pain-4-6',
      'claims.0: "pain-4-6" is not a claim. Did you mean "pain-4-5"?',
    ],
    [
      'content/claims/pain-4-5.yaml',
      'grabow2018',
      'grabow2081',
      'sources.0: "grabow2081" is not a key of content/references.bib. Did you mean "grabow2018"?',
    ],
    [
      'content/muscles/lats.yaml',
      'mid-back',
      'midback',
      '"midback" is not a muscle. Did you mean "mid-back"?',
    ],
    [
      'content/checks/seated-rotation.yaml',
      'johnson2012',
      'jonson2012',
      '"jonson2012" is not a key of content/references.bib. Did you mean "johnson2012"?',
    ],
    [
      'content/cautions/fracture.yaml',
      'bartsch2021',
      'bartch2021',
      '"bartch2021" is not a key of content/references.bib. Did you mean "bartsch2021"?',
    ],
    [
      'content/lexicon.yaml',
      'mean: guide:lower-back',
      'mean: guide:lowerback',
      '"guide:lowerback" does not exist. Did you mean "guide:lower-back"?',
    ],
  ])('%s', (file, from, to, message) => {
    change(file, from, to);
    expect(() => begin('build')).toThrow(message);
    expect(() => begin('build')).toThrow(file);
  });
});

test('a development server goes on and says what is wrong', () => {
  change('content/exercises/lat-roll.yaml', 'primary: [lats]', 'primary: [latz]');
  expect(begin('dev').join()).toContain('"latz" is not a muscle');
});

test('mistakes in several files are told in one go', () => {
  change('content/exercises/lat-roll.yaml', 'level: beginner', 'level: beginer');
  change('content/claims/pain-4-5.yaml', 'verdict: convention', 'verdict: conventon');
  change('content/muscles/lats.yaml', 'region: lats', 'regoin: lats');
  expect(() => begin('build')).toThrow(
    /(?=.*"beginer" is not allowed\. Did you mean "beginner"\?)(?=.*"conventon")(?=.*"regoin")/s,
  );
});

test('an exercise that puts the lower back on the roller stops the build with the reason', () => {
  change('content/exercises/lat-roll.yaml', 'bearing: [lats]', 'bearing: [lumbar]');
  expect(() => begin('build')).toThrow(/"lumbar" is not allowed\. The lower back never goes on/);
});
