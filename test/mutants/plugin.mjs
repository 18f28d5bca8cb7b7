/** Stryker's way to the tests of the rules: bundled once with the changed rules, then run in this process again and again. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { build } from 'vite';

/** Only loads what does the work, which needs the bundler. */
class BundledTests {
  #tests;

  /** A rule keeps nothing from one test to the next, so that there is nothing to load anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Stryker goes to its copy of the project only after it has loaded this file.
    const built = join(process.cwd(), 'built-tests');
    if (!existsSync(built)) await bundle(built);
    const { loadTests } = await import(pathToFileURL(join(built, 'main.mjs')).href);
    this.#tests = await loadTests();
  }

  dryRun() {
    return this.#tests.runAll();
  }

  mutantRun(options) {
    return this.#tests.runFor(options);
  }
}

/** Several processes may want it at once: the first to be ready provides for all. */
async function bundle(built) {
  const outDir = `${built}-${process.pid}`;
  await build({ mode: 'mutants', logLevel: 'error', build: { outDir } });
  if (existsSync(built)) rmSync(outDir, { recursive: true });
  else renameSync(outDir, built);
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'bundled-tests', BundledTests),
];
