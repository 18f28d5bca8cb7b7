/** Builds the command line where its sources are newer than the last build, then runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = join(import.meta.dirname, '../..');
const built = join(project, 'node_modules/.cache/cli');
const main = join(built, 'main.mjs');

// Node would exit with 1, which means a connector with errors.
process.on('uncaughtException', (error) => stop(JSON.stringify(String(error))));

if (newest(join(project, 'src/core'), join(project, 'src/cli')) > timeOf(main)) build();
const { run } = await import(pathToFileURL(main).href);
process.exitCode = await run(process.argv.slice(2));

function build() {
  const fresh = `${built}-${process.pid}`;
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', 'cli', '--logLevel', 'error', '--outDir', fresh],
    { cwd: project, encoding: 'utf8' },
  );
  if (status !== 0) stop(stderr);
  rmSync(built, { recursive: true, force: true });
  try {
    renameSync(fresh, built);
  } catch (error) {
    // Two may build at once: either build will do.
    if (!existsSync(main)) throw error;
    rmSync(fresh, { recursive: true });
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
