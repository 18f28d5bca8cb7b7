/** Builds the command line if its sources have changed since the last build, then runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = join(import.meta.dirname, '../..');
const builds = join(project, 'node_modules/.cache/cli');

// Node would exit with 1, which means a connector with errors.
process.on('uncaughtException', (error) => stop(JSON.stringify(String(error))));

const version = String(newest(join(project, 'src/core'), join(project, 'src/cli')));
const main = join(builds, version, 'main.mjs');
if (!existsSync(main)) build();
const { run } = await import(pathToFileURL(main).href);
process.exitCode = await run(process.argv.slice(2));

function build() {
  const fresh = join(builds, `${version}-${process.pid}`);
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', 'cli', '--logLevel', 'error', '--outDir', fresh],
    { cwd: project, encoding: 'utf8' },
  );
  if (status !== 0) stop(stderr);
  try {
    renameSync(fresh, join(builds, version));
  } catch (error) {
    // Two may build at once: either build will do, and the other may run already.
    if (!existsSync(main)) throw error;
    rmSync(fresh, { recursive: true });
  }
  for (const other of readdirSync(builds)) {
    if (!other.startsWith(version)) rmSync(join(builds, other), { recursive: true, force: true });
  }
}

function stop(reason) {
  process.stderr.write(`The command line could not be built or started.\n${reason}\n`);
  process.exit(2);
}

function newest(...folders) {
  let time = timeOf(join(project, 'vite.config.ts'));
  for (const folder of folders) {
    for (const path of readdirSync(folder, { recursive: true })) {
      time = Math.max(time, timeOf(join(folder, path)));
    }
  }
  return time;
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
