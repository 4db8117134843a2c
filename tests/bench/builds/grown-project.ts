import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import type { Exercise } from '~/corpus/corpus.ts';
import { generated } from '../search/generate.ts';

const COPIED = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Varied texts no longer than those that they come from, which keep the limits of the schema. */
function fitted<T>(varied: T, model: unknown): T {
  if (typeof varied === 'string' && typeof model === 'string' && varied.length > model.length) {
    return (varied.slice(0, model.length - 1).trimEnd() + model.at(-1)) as T;
  }
  if (Array.isArray(varied) && Array.isArray(model)) {
    return varied.map((item, at) => fitted(item, model[at])) as T;
  }
  if (typeof varied !== 'object' || varied === null) return varied;
  return Object.fromEntries(
    Object.entries(varied).map(([key, item]) => [key, fitted(item, Reflect.get(model ?? {}, key))]),
  ) as T;
}

/** Names that no other exercise has: the content check allows every name once. */
function ownNames(model: Partial<Exercise>, at: number) {
  const own = (most: number) => (name: string) => `${name.slice(0, most - 5).trim()} ${at}`;
  return {
    name: own(40)(model.name ?? ''),
    spoken: own(24)(model.spoken ?? ''),
    alsoCalled: [own(40)(`like ${model.name ?? ''}`), own(40)(`as ${model.name ?? ''}`)],
    searchedAs: [own(40)(`ease ${model.spoken ?? ''}`), own(40)(`tight ${model.spoken ?? ''}`)],
  };
}

/** A copy of the project in a temporary folder, to be removed by who asked for it. */
export interface GrownProject {
  readonly folder: string;
  remove(): void;
}

/** Copies the project and writes exercises, varied from the real ones, until it has so many. */
export function growProject(exercises: number): GrownProject {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-grown-'));
  for (const name of COPIED) cpSync(name, path.join(folder, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const real = readdirSync('content/exercises').map(
    (file): Exercise => ({
      ...parse(readFileSync(path.join('content/exercises', file), 'utf8')),
      id: path.basename(file, '.yaml'),
    }),
  );
  const more = generated({ exercises: real }, exercises, real.length);
  for (const [at, { id, ...record }] of more.entries()) {
    const { id: _, ...model } = real[at % real.length] ?? { id };
    const named = { ...fitted(record, model), ...ownNames(model, at) };
    writeFileSync(path.join(folder, `content/exercises/${id}.yaml`), JSON.stringify(named));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
