import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawFigure } from '../../../src/figure/draw/figure.ts';
import { ROLES } from '../../../src/figure/draw/palette.ts';
import { goodPose } from './good-pose.ts';

const ID = 'calf-roll';
/** Pixels per cm: enough to see that everything is there. */
const SKETCH = 2;
const PATIENCE = { timeout: 180_000 };

describe('drawing', PATIENCE, () => {
  test('a sketch has every layer, and the words of the committed picture', () => {
    const committed = readFileSync(`src/figures/${ID}.svg`, 'utf8');
    const { svg, description } = drawFigure(ID, goodPose(ID), SKETCH);
    expect(committed).toContain(`>${description}<`);
    for (const role of ['skin', 'shirt', 'trousers', 'hair', 'muscle', 'roller', 'mat', 'ghost']) {
      expect(svg).toContain(`var(--fig-${role},`);
    }
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('says why a picture does not fit the sheet', () => {
    const wide = goodPose('calf-roll');
    wide.props = wide.props.map((prop) =>
      prop.kind === 'mat' ? { ...prop, x: [-200, 200] as [number, number] } : prop,
    );
    expect(() => drawFigure('wide', wide, 2)).toThrow(/the sheet is 288 x 216: shorten the mat/);
  });
});

describe('the colours', () => {
  const css = readFileSync('src/figures/figure.css', 'utf8');

  test.each(ROLES)('give a value to %s', (role) => {
    expect(css).toContain(`--fig-${role}:`);
  });
});
