/** Builds the command line where its sources are newer than the last build, then runs it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = join(import.meta.dirname, '../..');
const built = join(project, 'node_modules/.cache/cli');
const main = join(built, 'main.mjs');

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
  if (status !== 0) {
    process.stderr.write(`The command line could not be built.\n${stderr}`);
    process.exit(2);
  }
  rmSync(built, { recursive: true, force: true });
  renameSync(fresh, built);
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
