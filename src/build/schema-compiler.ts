import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';

/** Compiles `x.schema.json?validator` into a module that exports `validate`: no `eval` at run time. */
export function schemaCompiler(): Plugin {
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
      const ajv = new Ajv({
        allErrors: true,
        verbose: true,
        strictTypes: false,
        messages: false,
        code,
      });
      ajv.addKeyword('rules');
      const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
      return withoutImports(optimized(standaloneCode(ajv, validate)));
    },
  };
}

/**
 * Ajv copies the list of errors for each value that has some, which is quadratic in a file full of them, and
 * escapes each name with two replacements. Its errors also carry members that nobody reads.
 */
function optimized(code: string): string {
  const helpers = [
    'const append = (list, more) => { for (const each of more) list.push(each); return list; };',
    'const escaped = (name) => /[~/]/.test(name) ? name.replace(/~/g, "~0").replace(/\\//g, "~1") : name;',
  ];
  const body = code
    .replace(/vErrors\.concat\(([\w.]+)\)/g, 'append(vErrors, $1)')
    .replace(/(\w+)\.replace\(\/~\/g, ?"~0"\)\.replace\(\/\\\/\/g, ?"~1"\)/g, 'escaped($1)')
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(/schema:[^,{}]+,parentSchema:/g, 'parentSchema:');
  return `${body}\n${helpers.join('\n')}\n`;
}

/** Ajv's code asks for one module, which counts the characters of a text: three lines are better than a package. */
function withoutImports(code: string): string {
  const counter =
    'const characters = (text) => { let n = 0; for (const _ of text) n += 1; return n; };';
  const body = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'characters');
  if (/\brequire\(/.test(body)) throw new Error('Replace one more module that Ajv requires.');
  return `${counter}\n${body}`;
}
