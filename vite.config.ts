import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin, UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Compiles `x.schema.json?validator` into a module that exports `validate`: no `eval` at run time. */
function schemaCompiler(): Plugin {
  const prefix = '\0validator:';
  return {
    name: 'schema-compiler',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith('.schema.json?validator')) return null;
      const file = resolve(importer ?? '', '..', id.slice(0, -'?validator'.length));
      return `${prefix}${file}.js`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length, -'.js'.length);
      this.addWatchFile(file);
      const code = { source: true, esm: true };
      const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false, code });
      ajv.addKeyword('rules');
      const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
      return withImports(quickened(standaloneCode(ajv, validate)));
    },
  };
}

/**
 * Ajv copies the errors found so far for each value that has some, slow by their square in a file full of them,
 * and looks twice through the name of each member for what a pointer must escape.
 */
function quickened(code: string): string {
  const helpers = [
    'const append = (list, more) => { for (const each of more) list.push(each); return list; };',
    'const escaped = (name) => /[~/]/.test(name) ? name.replace(/~/g, "~0").replace(/\\//g, "~1") : name;',
  ];
  const quick = code
    .replace(/vErrors\.concat\(([\w.]+)\)/g, 'append(vErrors, $1)')
    .replace(/(\w+)\.replace\(\/~\/g, ?"~0"\)\.replace\(\/\\\/\/g, ?"~1"\)/g, 'escaped($1)');
  return `${quick}\n${helpers.join('\n')}\n`;
}

/** Ajv's modules still say `require` (ajv#2209); bundler and test runner differ on what its default is. */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("([^"]+)"\)\.default/g, (_, path) => {
    const name = `imported${imports.length}`;
    imports.push(`import * as ${name} from ${JSON.stringify(`${path}.js`)};`);
    return `(${name}.default.default ?? ${name}.default)`;
  });
  return `${imports.join('\n')}\n${body}`;
}

/** Nothing that the page runs can reach the network or run what did not come with the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker preview-frame',
].join('; ');

/** Writes the policy and the icon into the built page, and lets it appear at once in its right colors. */
function pageShell(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy };
  return {
    name: 'page-shell',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: html
          .replace('<script type="module"', '<script type="module" blocking="render"')
          // Browsers ask for an icon again and again, even when the page itself asks for nothing.
          .replace('./icons/icon.svg', iconAsAddress()),
        tags: [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
      }),
    },
  };
}

function iconAsAddress(): string {
  const icon = readFileSync(resolve(import.meta.dirname, 'public/icons/icon.svg'), 'utf8');
  return `data:image/svg+xml,${encodeURIComponent(icon)}`;
}

/** After one visit the page works without a network; a newer one waits for the user's word. */
function offline(): Plugin[] {
  const icon = (file: string, sizes: string) => ({ src: `icons/${file}`, sizes });
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Connector Preflight',
      short_name: 'Preflight',
      description: 'Checks a Power Platform connector before it is sent to certification.',
      start_url: './',
      display: 'standalone',
      background_color: '#faf9f6',
      theme_color: '#0b6355',
      icons: [
        icon('icon.svg', 'any'),
        icon('icon-192.png', '192x192'),
        icon('icon-512.png', '512x512'),
        { ...icon('icon-maskable-512.png', '512x512'), purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
      globIgnores: ['samples/**'],
      // Else a first visit would not be served from the copy until the page is loaded again.
      clientsClaim: true,
      inlineWorkboxRuntime: true,
    },
  });
}

/** Nearly every function of the rules runs in every check: compiled one by one when first called they take twice as long. */
const compiledAtOnce = { postBanner: '//# allFunctionsCalledOnLoad' };

/** What runs outside of the page: Node modules with everything in them. */
function forNode(...entries: string[]): UserConfig {
  return {
    plugins: [schemaCompiler()],
    publicDir: false,
    ssr: { noExternal: true, external: ['playwright-core', 'vitest', '@vitest/runner'] },
    build: {
      ssr: true,
      emptyOutDir: true,
      rolldownOptions: {
        input: entries,
        output: { entryFileNames: '[name].mjs', ...compiledAtOnce },
      },
    },
  };
}

const page: ViteUserConfig = {
  base: './',
  plugins: [schemaCompiler(), preact(), pageShell(), offline()],
  build: { modulePreload: { polyfill: false } },
  worker: {
    format: 'es',
    plugins: () => [schemaCompiler()],
    rolldownOptions: { output: compiledAtOnce },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/setup/global.ts',
    // Nothing here is timed: this only ends what hangs, on the slowest machine.
    testTimeout: 60_000,
    // A browser on a crowded machine may miss a beat; what fails three times is broken.
    retry: process.env.CI ? 2 : 0,
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
  if (mode === 'cli') return forNode('src/cli/main.ts');
  if (mode === 'mutants') {
    const bundle = forNode('test/mutants/main.ts');
    return { ...bundle, plugins: [...(bundle.plugins ?? []), placesOfSources()] };
  }
  return mode === 'bench' ? forNode('test/bench/main.ts', 'test/bench/measure.ts') : page;
});
