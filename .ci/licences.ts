import { readFileSync } from 'node:fs';

/**
 * Lists the licences of all packages and fails on one that is neither allowed nor excepted with a
 * reason. An expression with OR is allowed if one of its sides is, with AND if all are.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** Packages with another licence, and why they may stay: none of them reaches a reader. */
const EXCEPTED: readonly {
  readonly name: RegExp;
  readonly licence: string;
  readonly why: string;
}[] = [
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    why: 'a library that draws previews during the build, used as it comes',
  },
  {
    name: /^citeproc$/,
    licence: 'CPAL-1.0 OR AGPL-1.0',
    why: 'formats the bibliography during the build, unchanged; its text output is ours',
  },
];

interface Package {
  readonly license?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};

function licenceOf(folder: string, { license }: Package): string {
  if (license) return license;
  try {
    return String(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).license ?? 'none');
  } catch {
    return 'none';
  }
}

const parts = (licence: string, word: 'OR' | 'AND') =>
  licence.replace(/[()]/g, '').split(` ${word} `);

function isAllowed(name: string, licence: string): boolean {
  const excepted = EXCEPTED.find((exception) => exception.name.test(name));
  const accepted = (one: string) => ALLOWED.has(one) || excepted?.licence === one;
  if (excepted?.licence === licence) return true;
  return parts(licence, 'OR').some((side) => parts(side, 'AND').every(accepted));
}

const found = new Map<string, number>();
const refused: string[] = [];
for (const [folder, details] of Object.entries(packages)) {
  const name = folder.split('node_modules/').at(-1) ?? '';
  if (!name) continue;
  const licence = licenceOf(folder, details);
  found.set(licence, (found.get(licence) ?? 0) + 1);
  if (!isAllowed(name, licence)) refused.push(`${name}: ${licence}`);
}

const lines = [...found].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${count} ${name}`);
process.stdout.write(`Licences of the packages: ${lines.join(', ')}\n`);
for (const { licence, why } of EXCEPTED) process.stdout.write(`Excepted: ${licence}: ${why}\n`);
if (found.size === 0) refused.push('no packages were read');
for (const line of refused) process.stderr.write(`Licence not allowed: ${line}\n`);
process.exit(refused.length > 0 ? 1 : 0);
