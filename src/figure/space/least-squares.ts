import { item, range } from './number.ts';

const DAMPING = 1e-3;

/** Gaussian elimination with pivoting; the matrix is square and regular enough after damping. */
function eliminate(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) {
      const better = Math.abs(item(item(matrix, row), column));
      if (better > Math.abs(item(item(matrix, pivot), column))) pivot = row;
    }
    [matrix[column], matrix[pivot]] = [item(matrix, pivot), item(matrix, column)];
    [right[column], right[pivot]] = [item(right, pivot), item(right, column)];
    const pivotRow = item(matrix, column);
    for (let row = 0; row < n; row++) {
      if (row === column) continue;
      const target = item(matrix, row);
      const factor = item(target, column) / (item(pivotRow, column) || 1e-9);
      for (let k = column; k < n; k++) target[k] = item(target, k) - factor * item(pivotRow, k);
      right[row] = item(right, row) - factor * item(right, column);
    }
  }
  return right.map((value, i) => value / (item(item(matrix, i), i) || 1e-9));
}

/**
 * Damped least squares: the step that best explains the misses.
 * @param changes changes[j][i] = change of miss i per unit of unknown j
 * @param misses what is left to explain
 */
export function leastSquares(changes: readonly number[][], misses: readonly number[]): number[] {
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + value * item(b, i), 0);
  const indices = range(changes.length);
  const matrix = indices.map((a) =>
    indices.map((b) => product(item(changes, a), item(changes, b)) + (a === b ? DAMPING : 0)),
  );
  return eliminate(
    matrix,
    changes.map((column) => product(column, misses)),
  );
}
