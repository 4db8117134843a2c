import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of its own with packages that the project itself does not need. */
export interface Workshop {
  readonly folder: string;
  write(name: string, content: string): void;
  /** Takes the folder away. */
  remove(): void;
}

/**
 * Installs packages from the registry into a temporary folder.
 * @param packages name to version
 * @throws with the end of npm's output if they cannot be installed
 */
export function installed(name: string, packages: Readonly<Record<string, string>>): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), `bench-${name}-`));
  const write = (file: string, content: string) => {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, content);
  };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  write('package.json', JSON.stringify({ type: 'module', private: true, dependencies: packages }));
  const { status, stderr } = spawnSync('npm install --no-audit --no-fund --loglevel=error', {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0) {
    remove();
    throw new Error(`${name} could not be installed: ${stderr}`.slice(-2000));
  }
  return { folder, write, remove };
}
