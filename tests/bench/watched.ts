import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took. */
export interface Took {
  readonly seconds: number;
  /** Most bytes that it and the programs it started had in memory together; 0 if not Linux. */
  readonly memory: number;
}

const KILOBYTES = /^VmHWM:\s+(\d+)/m;
const PARENT = /^PPid:\s+(\d+)/m;

/** Peak memory of a process and of all below it, in bytes. */
function memoryBelow(root: number): number {
  const status = new Map<number, string>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      status.set(Number(entry), readFileSync(`/proc/${entry}/status`, 'utf8'));
    } catch {
      // It ended in between.
    }
  }
  const isBelow = (id: number): boolean => {
    if (id === root) return true;
    const parent = Number(PARENT.exec(status.get(id) ?? '')?.[1] ?? 0);
    return parent > 1 && isBelow(parent);
  };
  return [...status]
    .filter(([id]) => isBelow(id))
    .reduce((sum, [, text]) => sum + 1024 * Number(KILOBYTES.exec(text)?.[1] ?? 0), 0);
}

/**
 * Runs a program and watches its memory four times a second.
 * @param folder where it runs
 * @throws with its output if it fails
 */
export async function watched(
  command: string,
  args: readonly string[],
  folder = '.',
): Promise<Took> {
  const start = performance.now();
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let memory = 0;
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const timer = setInterval(() => {
    if (process.platform !== 'linux' || child.pid === undefined) return;
    memory = Math.max(memory, memoryBelow(child.pid));
  }, 250);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(errors);
  return { seconds: (performance.now() - start) / 1000, memory };
}
