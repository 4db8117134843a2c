import { cell } from '../space/number.ts';

/** A grid of numbers, usually 1 inside and 0 outside a region. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Mask of a grid from a test on each cell's index. */
export function maskOf(width: number, height: number, inside: (index: number) => boolean): Mask {
  const values = new Float32Array(width * height);
  for (let i = 0; i < values.length; i++) if (inside(i)) values[i] = 1;
  return { width, height, values };
}

/** One pass of a running mean over lines of cells. */
function runningMean(
  source: Float32Array,
  target: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  cellStep: number,
  reach: number,
): void {
  const share = 1 / (2 * reach + 1);
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    let sum = 0;
    for (let i = 0; i < Math.min(reach, length); i++) sum += cell(source, start + i * cellStep);
    for (let i = 0; i < length; i++) {
      if (i + reach < length) sum += cell(source, start + (i + reach) * cellStep);
      if (i - reach - 1 >= 0) sum -= cell(source, start + (i - reach - 1) * cellStep);
      target[start + i * cellStep] = sum * share;
    }
  }
}

/** Convolution with a bell curve, exact; for narrow widths. */
function bell(
  source: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  cellStep: number,
  sigma: number,
): Float32Array {
  const reach = Math.ceil(sigma * 2.6);
  const weights: number[] = [];
  for (let k = -reach; k <= reach; k++) weights.push(Math.exp((-k * k) / (2 * sigma * sigma)));
  const total = weights.reduce((a, b) => a + b, 0);
  const result = new Float32Array(source.length);
  for (let line = 0; line < lines; line++) {
    for (let i = reach; i < length - reach; i++) {
      const middle = line * lineStep + i * cellStep;
      let sum = 0;
      for (let k = -reach; k <= reach; k++) {
        sum += cell(source, middle + k * cellStep) * cell(weights, k + reach);
      }
      result[middle] = sum / total;
    }
  }
  return result;
}

/**
 * A mask blurred with a bell curve.
 * @param sigma width in cells
 */
export function blurred(mask: Mask, sigma: number): Mask {
  const { width, height } = mask;
  if (sigma < 1.6) {
    const rows = bell(mask.values, height, width, width, 1, sigma);
    return { width, height, values: bell(rows, width, height, 1, width, sigma) };
  }
  const reach = Math.max(1, Math.round(Math.sqrt((sigma * sigma * 12) / 3 + 1) / 2 - 0.5));
  const values = new Float32Array(mask.values);
  const scratch = new Float32Array(values.length);
  for (let pass = 0; pass < 3; pass++) {
    runningMean(values, scratch, height, width, width, 1, reach);
    runningMean(scratch, values, width, height, 1, width, reach);
  }
  return { width, height, values };
}
