import { dirname } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { hostHeaders } from './src/build/host-headers.ts';
import { offline } from './src/build/offline.ts';
import { pageShell } from './src/build/page-shell.ts';
import { removeWaysOut } from './src/build/remove-ways-out.ts';
import { ruleDocs } from './src/build/rule-docs.ts';
import { schemaCompiler } from './src/build/schema-compiler.ts';
import { supplyFiles } from './src/build/supply/supply-files.ts';
import { ByEnvironment } from './test/setup/by-environment.ts';
import { SlowestFiles } from './test/setup/slowest-files.ts';

/** Nearly every function of the rules runs in every check: compiled one by one when first called they take twice as long. */
const compiledAtOnce = { postBanner: '//# allFunctionsCalledOnLoad' };

/** What is always needed is one file: in several, the later ones load after the first, and they compress worse. */
const always = (name: string) => ({ name, tags: ['$initial' as const] });

/** What a check needs of the worker: one file for every connector, and one for each kind of file that some have. */
const checking = [
  always('check'),
  { name: 'icon', test: /\/(?:core\/image|rules\/icon|files\/image-file)\b.*\.ts$/ },
  { name: 'markdown', test: /\/(?:core\/document|rules\/(?:intro|readme)|marked)\/.+\.[jt]s$/ },
  { name: 'script', test: /\/(?:core|rules)\/script\/.+\.ts$/ },
];

const isStyle = (path: string) => path.endsWith('.css');

/** What runs outside of the page: Node modules with everything in them. */
function forNode(...entries: string[]): UserConfig {
  return {
    plugins: [schemaCompiler(), ruleDocs()],
    publicDir: false,
    ssr: { noExternal: true, external: ['playwright-core', 'vitest', '@vitest/runner'] },
    build: {
      ssr: true,
      emptyOutDir: true,
      rolldownOptions: {
        input: entries,
        // Comments with the paths of modules would make each folder's build another one.
        experimental: { attachDebugInfo: 'none' },
        output: { entryFileNames: '[name].mjs', ...compiledAtOnce },
      },
    },
  };
}

/** Needs what `npm run build` has built. */
const buildTests = 'test/build/build.test.ts';

const supply = supplyFiles(import.meta.dirname);

const page: ViteUserConfig = {
  base: './',
  plugins: [
    schemaCompiler(),
    ruleDocs(),
    preact(),
    pageShell(),
    removeWaysOut(),
    hostHeaders(),
    supply.writer(),
    offline(),
  ],
  build: {
    // A late part brings its scripts itself. Their names would make the first load larger.
    modulePreload: { polyfill: false, resolveDependencies: (_, paths) => paths.filter(isStyle) },
    rolldownOptions: { output: { codeSplitting: { groups: [always('index')] } } },
  },
  worker: {
    format: 'es',
    plugins: () => [schemaCompiler(), ruleDocs(), supply.collector()],
    rolldownOptions: { output: { ...compiledAtOnce, codeSplitting: { groups: checking } } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', buildTests],
          // Loading all rules for each file took a third of the time.
          isolate: false,
          restoreMocks: true,
        },
      },
      { extends: true, test: { name: 'build', include: [buildTests] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/setup/browser.ts',
          // Each waits for the browser now and then. Another number of workers needs a turn of its own.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          isolate: false,
          // A browser on a crowded machine may miss a beat; what fails three times is broken.
          retry: process.env.CI ? 2 : 0,
        },
      },
    ],
    // Browser tests mostly wait for the browser.
    maxWorkers: '100%',
    reporters: ['default', new SlowestFiles()],
    sequence: { sequencer: ByEnvironment },
    // Nothing here is timed: this only ends what hangs, on the slowest machine.
    testTimeout: process.env.FULL ? 600_000 : 60_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/core/**/*.ts'] },
  },
};

/** Bundled code still finds what lies beside its source. */
function placesOfSources(): Plugin {
  return {
    name: 'places-of-sources',
    transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'cli') {
    const bundle = forNode('src/cli/main.ts');
    return { ...bundle, plugins: [...(bundle.plugins ?? []), supply.writer()] };
  }
  if (mode === 'mutants') {
    const bundle = forNode('test/mutants/main.ts');
    return { ...bundle, plugins: [...(bundle.plugins ?? []), placesOfSources()] };
  }
  return mode === 'bench' ? forNode('test/bench/main.ts', 'test/bench/measure.ts') : page;
});
