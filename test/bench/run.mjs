/** Builds the page and the benchmarks, then runs them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = join(import.meta.dirname, '../..');
const built = join(project, 'node_modules/.cache/bench');
const vite = join(project, 'node_modules/vite/bin/vite.js');

for (const args of [[], ['--mode', 'bench', '--outDir', built]]) {
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error', ...args], {
    cwd: project,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
process.chdir(project);
const { main } = await import(pathToFileURL(join(built, 'main.mjs')).href);
await main(project, built);
