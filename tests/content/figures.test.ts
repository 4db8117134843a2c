import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { carriedBy, fingerprintOf, mapFingerprint } from '../../src/figure/command/fingerprint.ts';
import {
  drawnFigure,
  drawnMovement,
  poseFile,
  poseIds,
  readPose,
} from '../../src/figure/command/poses.ts';
import { BODY_MAP } from '../../src/figure/draw/body-map.ts';
import { REGIONS } from '../../src/figure/flesh/regions.ts';
import { faultsOf } from '../../src/figure/gate/gate.ts';
import { moves } from '../../src/figure/settle/motion.ts';
import { timed } from '../../src/figures/timing.ts';
import { PEOPLE } from '../../src/schemas/pose-words.ts';

const ids = poseIds();
const REQUIRED = ['calf-roll', 'glute-roll', 'thoracic-extension', 'lat-roll', 'pec-opener'];
const LARGEST = 6 * 1024;
const LARGEST_MOVEMENT = 40 * 1024;
const moving = ids.filter((id) => moves(readPose(poseFile(id))));

test('the exercises of the first routine have poses', () => {
  expect(ids).toEqual(expect.arrayContaining(REQUIRED));
});

describe.each(ids)('%s', { timeout: 60_000 }, (id) => {
  const pose = readPose(poseFile(id));
  const svg = drawnFigure(id) ?? '';

  test('was drawn from this pose by this engine (else: npm run figures)', () => {
    expect(carriedBy(svg)).toBe(fingerprintOf(pose));
  });
  test('passes the gate at every moment', () => {
    expect(faultsOf(pose)).toEqual([]);
  });
  test('is small enough', () => {
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(LARGEST);
  });
  test('obeys the content security policy: no style attribute, element or script', () => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
  });
  test('has a name and a description, and ids of its own', () => {
    expect(svg).toMatch(/role="img" aria-labelledby="\S+-t" aria-describedby="\S+-d"/);
    expect(svg.match(/<desc[^>]*>([^<]+)</)?.[1]).toMatch(/On the \w+: .+\./);
    const own = [...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(own.every((name) => name?.startsWith(`${id}-`))).toBe(true);
    expect(new Set(own).size).toBe(own.length);
  });
  test('never bears on the lower back or the neck', () => {
    expect(svg.match(/data-bears="([^"]*)"/)?.[1]).not.toMatch(/lower-back|neck/);
  });
  test('says whether it moves', () => {
    expect(svg.includes(' data-moves=""')).toBe(moving.includes(id));
  });
  test.runIf(pose.targets.length > 0)('colours the muscle somewhere', () => {
    expect(svg).toMatch(/<path id="[^"]+-m" d="M/);
  });
  test('has one of the two sizes of figures, of one shape', () => {
    expect(svg).toMatch(/viewBox="0 0 (2240 1680|2880 2160)"/);
  });
});

test('most poses move', () => {
  expect(moving.length).toBeGreaterThan(ids.length / 2);
});

describe.each(moving)('the movement of %s', (id) => {
  const svg = drawnMovement(id) ?? '';
  const values = [...svg.matchAll(/<animate(?:Transform)? [^>]*values="([^"]*)"\/>/g)].map(
    ([, list = '']) => list.split(';'),
  );

  test('was drawn from this pose by this engine (else: npm run figures)', () => {
    expect(carriedBy(svg)).toBe(fingerprintOf(readPose(poseFile(id))));
  });
  test('is drawn at enough moments, every part at the same ones', () => {
    const counts = new Set(values.map((list) => list.length));
    expect(counts.size).toBe(1);
    expect([...counts][0]).toBeGreaterThanOrEqual(7);
  });
  test('has shapes that can be mixed: the same commands with as many numbers', () => {
    const build = (d: string) => [d.replace(/[-\d. ]/g, ''), d.match(/-?\d+/g)?.length].join();
    const shapes = values.filter(([first = '']) => first.startsWith('M'));
    expect(shapes.length).toBeGreaterThan(3);
    for (const list of shapes) expect(new Set(list.map(build)).size).toBe(1);
  });
  test('is small enough, obeys the policy, and has its timing from the page', () => {
    expect(brotliCompressSync(timed(svg)).length).toBeLessThanOrEqual(LARGEST_MOVEMENT);
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=|\sdur=/);
  });
});

describe('the set of figures', () => {
  test('shows at least four people, none more than twice as often as the rest allow', () => {
    const shown = ids.map((id) => readPose(poseFile(id)).person);
    expect(new Set(shown).size).toBeGreaterThanOrEqual(Math.min(PEOPLE.length, 4));
    const most = Math.ceil(ids.length / PEOPLE.length) + 1;
    for (const person of PEOPLE) {
      expect(shown.filter((one) => one === person).length).toBeLessThanOrEqual(most);
    }
  });
});

describe('people who lie on their backs', () => {
  const lying = ids
    .map((id) => readPose(poseFile(id)))
    .filter(({ start }) => start.pelvis.front[1] > 0.8);

  test('are women and men alike', () => {
    expect(lying.length).toBeGreaterThan(5);
    const women = lying.filter(({ person }) => ['ana', 'bea', 'eve'].includes(person));
    expect(women.length).toBeGreaterThanOrEqual(lying.length / 3);
    expect(women.length).toBeLessThanOrEqual((lying.length * 2) / 3);
  });
});

describe('the body map', () => {
  const svg = drawnFigure(BODY_MAP) ?? '';
  test('was drawn by this engine (else: npm run figures)', () => {
    expect(carriedBy(svg)).toBe(mapFingerprint());
  });
  test.each(REGIONS)('shows %s', (region) => {
    const group = svg.match(new RegExp(`<g data-region="${region}"[^>]*>(.*?)</g>`))?.[1];
    expect(group).toMatch(/<path [^>]*d="M/);
  });
  test('is small enough', () => {
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(LARGEST);
  });
});
