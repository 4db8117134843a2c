import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FINISHED_SCALE } from '../../../src/figure/command/fingerprint.ts';
import { drawFigure } from '../../../src/figure/draw/figure.ts';
import { ROLES } from '../../../src/figure/draw/palette.ts';
import { goodPose } from './good-pose.ts';

const ID = 'childs-pose-roll';
const countOf = (svg: string, tag: string): number => svg.split(`<${tag} `).length - 1;

describe('drawing', () => {
  test('gives the committed picture again, but for rounding', () => {
    const committed = readFileSync(`src/figures/${ID}.svg`, 'utf8');
    const { svg } = drawFigure(ID, goodPose(ID), FINISHED_SCALE);
    for (const tag of ['path', 'use', 'g']) expect(countOf(svg, tag)).toBe(countOf(committed, tag));
    const unstamped = committed.replace(/ data-\w+="[^"]*"/g, '');
    expect(svg.length / unstamped.length).toBeCloseTo(1, 2);
  }, 120_000);

  test('says why a picture does not fit the sheet', () => {
    const wide = goodPose('calf-roll');
    wide.props = wide.props.map((prop) =>
      prop.kind === 'mat' ? { ...prop, x: [-200, 200] as [number, number] } : prop,
    );
    expect(() => drawFigure('wide', wide, 2)).toThrow(/the sheet is 288 x 216: shorten the mat/);
  }, 60_000);
});

describe('the colours', () => {
  const css = readFileSync('src/figures/figure.css', 'utf8');

  test.each(ROLES)('give a value to %s', (role) => {
    expect(css).toContain(`--fig-${role}:`);
  });
});
