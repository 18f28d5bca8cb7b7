import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, vi } from 'vitest';
import { run } from '../../src/cli/main.ts';

const project = join(import.meta.dirname, '../..');
const interrupt = pathToFileURL(join(import.meta.dirname, 'interrupt.mjs')).href;

/** Windows has other names, devices and limits. */
export const isWindows = process.platform === 'win32';

export const samples = join(project, 'public/samples');
export const runner = join(project, 'src/cli/run.mjs');

/** What goes wrong while a command runs: see `interrupt.mjs`. */
export type Interruption = Readonly<
  Partial<Record<'KILL_AT' | 'FAIL_AT' | 'FAIL_CALL' | 'FAIL_CODE', string>>
>;

/** Creates a folder that is deleted after the tests of the file. */
export function scratchFolder(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'command-line-')));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Copies a sample and returns the copy's path. */
export function copyOf(sample: 'good' | 'broken', path: string): string {
  cpSync(join(samples, sample), path, { recursive: true });
  return path;
}

/** Runs the command line in a folder, as `npm run` does: in a process of its own, which takes five times as long as `runHere`. */
export function runIn(
  folder: string,
  args: readonly string[],
  interruption?: Interruption,
): SpawnSyncReturns<string> {
  const preload = interruption === undefined ? [] : ['--import', interrupt];
  return spawnSync(process.execPath, [...preload, runner, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...interruption },
    maxBuffer: 2 ** 26,
  });
}

/** What a command has written, and the code that it ended with. */
interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, in the process of the tests. */
export async function runHere(
  folder: string,
  args: readonly string[],
  interruption?: Omit<Interruption, 'KILL_AT'>,
): Promise<Ended> {
  const before = process.cwd();
  const stdout = recordOf(process.stdout);
  const stderr = recordOf(process.stderr);
  process.chdir(folder);
  const endInterruption = interruption && (await import(interrupt)).interrupt(interruption);
  try {
    const status = await run(args);
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    endInterruption?.();
    process.chdir(before);
    stdout.end();
    stderr.end();
  }
}

/** Records what is written to a stream instead of writing it. */
function recordOf(stream: NodeJS.WriteStream) {
  const chunks: Uint8Array[] = [];
  const write = vi.spyOn(stream, 'write').mockImplementation((chunk, ...more: unknown[]) => {
    chunks.push(Buffer.from(chunk));
    const done = more.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
  return { text: () => Buffer.concat(chunks).toString(), end: () => write.mockRestore() };
}
