import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Commands and paths under which systems install Chromium. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const paths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Returns the path of a Chromium to test with: the one in CHROMIUM_PATH, or an installed one, or one installed
 * by the system's package manager, or one downloaded by Playwright. Throws if all fail.
 */
export function findChromium(): string {
  const found = given() ?? installed() ?? fromPackageManager() ?? fromPlaywright();
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its executable, then run the tests again.',
  );
}

function given(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  if (path === undefined || path === '') return undefined;
  if (existsSync(path)) return path;
  throw new Error(`Correct CHROMIUM_PATH: ${path} does not exist.`);
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...paths].find((path) => existsSync(path));
}

/** Installs Chromium if that needs no password. */
function fromPackageManager(): string | undefined {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const install = (...command: string[]) => {
    const [program = '', ...args] = [...asRoot, ...command];
    return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const isInstalled =
    (has('apt-get') &&
      install('apt-get', 'update', '-qq') &&
      install('apt-get', 'install', '-y', '-qq', 'chromium')) ||
    (has('dnf') && install('dnf', 'install', '-y', '-q', 'chromium')) ||
    (has('apk') && install('apk', 'add', '-q', 'chromium'));
  return isInstalled ? installed() : undefined;
}

function has(command: string): boolean {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

function fromPlaywright(): string | undefined {
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 && existsSync(chromium.executablePath())
    ? chromium.executablePath()
    : undefined;
}
