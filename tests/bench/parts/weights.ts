import type { Part } from '../part.ts';
import { kindsTable } from '../weights/kinds-table.ts';
import { limitsTable } from '../weights/limits-table.ts';

/** Needs a built site (`npm run build`). */
const weights: Part = {
  title: 'Bytes',
  run: async () => [limitsTable(), await kindsTable()],
};

export default weights;
