import type { Primitive } from '../flesh/primitive.ts';
import { SIDES } from '../skeleton/side.ts';
import { range } from '../space/number.ts';

/** Parts that get an outline where they overlap one another. */
export interface Zones {
  /** Zone of each piece, by the piece's index. */
  readonly ofPiece: readonly number[];
  /** Whether two zones melt into one another, so that only a real overlap makes a line. */
  joined(a: number, b: number): boolean;
  /** Whether two zones are neighbouring fingers, which a line parts however close they lie. */
  parted(a: number, b: number): boolean;
}

const FINGERS = 4;

const TRUNK = ['torso', 'head', 'hair'];

function nameOf(piece: Primitive): string {
  const part = piece.part === 'pelvis' ? 'torso' : piece.part;
  return part + (TRUNK.includes(part) ? '' : piece.side) + piece.detail;
}

function meltingPairs(): [string, string][] {
  const perSide = SIDES.flatMap((side): [string, string][] => [
    [`thigh${side}`, `shin${side}`],
    [`shin${side}`, `foot${side}`],
    [`upperArm${side}`, `forearm${side}`],
    [`forearm${side}`, `hand${side}`],
    [`upperArm${side}`, 'torso'],
    [`thigh${side}`, 'torso'],
    [`hand${side}`, `hand${side}thumb`],
    ...range(FINGERS).map((i): [string, string] => [`hand${side}`, `hand${side}finger${i}`]),
  ]);
  return [...perSide, ['torso', 'head']];
}

/** Groups pieces of flesh into zones. */
export function zonesOf(pieces: readonly Primitive[]): Zones {
  const numbers = new Map<string, number>();
  const ofPiece = pieces.map((piece) => {
    const name = nameOf(piece);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  });
  const pairs = new Set<string>();
  for (const [a, b] of meltingPairs()) {
    pairs.add(`${numbers.get(a)} ${numbers.get(b)}`);
    pairs.add(`${numbers.get(b)} ${numbers.get(a)}`);
  }
  const fingers = new Set(
    [...numbers].filter(([name]) => name.includes('finger')).map(([, zone]) => zone),
  );
  return {
    ofPiece,
    joined: (a, b) => pairs.has(`${a} ${b}`),
    parted: (a, b) => a !== b && fingers.has(a) && fingers.has(b),
  };
}
