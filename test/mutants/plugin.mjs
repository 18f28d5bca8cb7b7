/** A Stryker test runner for the tests of the rules. Bundles them once with all mutants, and runs them in this process. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { build } from 'vite';

/** Loads the bundled tests, and delegates to them. */
class BundledTests {
  #tests;

  /** Rules keep no state between tests, so nothing has to be reloaded. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Stryker changes to its copy of the project only after it has loaded this file.
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

/** Bundles the tests. Several processes may do so at once; the first to finish provides the bundle for all. */
async function bundle(built) {
  const outDir = `${built}-${process.pid}`;
  await build({ mode: 'mutants', logLevel: 'error', build: { outDir } });
  if (existsSync(built)) rmSync(outDir, { recursive: true });
  else renameSync(outDir, built);
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'bundled-tests', BundledTests),
];
