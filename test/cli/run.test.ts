import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { runner, scratchFolder } from './command-line.ts';

const folder = scratchFolder();

/** Builds a command that waits for the file “go” before it loads the rest of itself. */
const vite = `
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
while (process.env.WAITS && !existsSync('continue'));
const out = process.argv.at(-1);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, \`rest-\${process.pid}.mjs\`), 'export default 0;');
writeFileSync(join(out, 'main.mjs'), \`
import { existsSync, writeFileSync } from 'node:fs';
export async function run([name]) {
  writeFileSync(name, '');
  while (!existsSync('go')) await new Promise((resolve) => setTimeout(resolve, 10));
  return (await import('./rest-\${process.pid}.mjs')).default;
}\`);
`;

it('runs to its end while another process builds the same', async () => {
  const copy = join(folder, 'src/cli/run.mjs');
  write('vite.config.ts', '');
  write('src/core/core.ts', '');
  write('package.json', '{ "type": "module" }');
  write('node_modules/vite/bin/vite.js', vite);
  cpSync(runner, copy);
  const start = (name: string, env: object) =>
    spawn(process.execPath, [copy, name], { cwd: folder, env: { ...process.env, ...env } });
  const slow = start('slow', { WAITS: '1' });
  const fast = start('fast', {});
  const codes = Promise.all([once(slow, 'exit'), once(fast, 'exit')]);
  await vi.waitUntil(() => existsSync(join(folder, 'fast')), { timeout: 30_000 });
  write('continue', '');
  await vi.waitUntil(() => existsSync(join(folder, 'slow')), { timeout: 30_000 });
  write('go', '');
  expect((await codes).map(([code]) => code)).toEqual([0, 0]);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
