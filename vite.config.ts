import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin, UserConfig } from 'vite';
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
      const ajv = new Ajv({ allErrors: true, verbose: true, code: { source: true, esm: true } });
      ajv.addKeyword('rules');
      const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
      return withImports(standaloneCode(ajv, validate));
    },
  };
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

/** The command line: one Node module, with everything in it. */
const commandLine: UserConfig = {
  plugins: [schemaCompiler()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
  },
};

const page: ViteUserConfig = {
  base: './',
  plugins: [schemaCompiler(), preact()],
  worker: { format: 'es', plugins: () => [schemaCompiler()] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    coverage: { include: ['src/core/**/*.ts'] },
  },
};

export default defineConfig(({ mode }) => (mode === 'cli' ? commandLine : page));
