import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { project } from '../imports.ts';

/** What a build reads. */
const sources = [
  ...['src', 'workers', 'public', 'test/setup', 'index.html', 'LICENSE'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
];

/** A built site or command line in a folder of its own. */
export interface Build {
  readonly folder: string;
  read(file: string): Promise<string>;
  /** Returns the SHA-256 of every file, by path. */
  hashes(): Promise<Record<string, string>>;
}

const temporary: string[] = [];

/** Makes an empty folder, until `removeTemporary`. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-build-'));
  temporary.push(folder);
  return folder;
}

export async function removeTemporary(): Promise<void> {
  await Promise.all(temporary.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Copies the sources elsewhere, without anything that an earlier build left behind. */
export async function copyOfProject(): Promise<string> {
  const copy = await temporaryFolder();
  for (const path of sources) await cp(join(project, path), join(copy, path), { recursive: true });
  // A junction needs no special rights on Windows; elsewhere it is a symbolic link.
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** The page as built by `npm run build`. */
export const dist = builtIn(join(project, 'dist'));

/** Builds a folder's sources. `mode` is `cli` for the command line. */
export async function build(
  cwd: string,
  mode: string,
  environment: Readonly<Record<string, string>>,
): Promise<Build> {
  const folder = await temporaryFolder();
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--mode', mode, '--logLevel', 'error', '--outDir', folder];
  // Vitest's own NODE_ENV would build for tests.
  const env = { ...process.env, NODE_ENV: '', VITEST: '', ...environment };
  await promisify(execFile)(process.execPath, [vite, ...options, '--emptyOutDir'], { cwd, env });
  return builtIn(folder);
}

function builtIn(folder: string): Build {
  const read = (file: string) => readFile(join(folder, file));
  return {
    folder,
    read: async (file) => (await read(file)).toString('utf8'),
    async hashes() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      const paths = files.map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
      const hashed = paths.sort().map(async (path) => [path, sha256(await read(path))] as const);
      return Object.fromEntries(await Promise.all(hashed));
    },
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
