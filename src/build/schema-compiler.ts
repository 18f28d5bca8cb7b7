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
      return withoutImports(shortened(standaloneCode(ajv, validate)));
    },
  };
}

/** What Ajv writes out for each error and each object, once. `append` also saves Ajv's copy of the list for each value. */
const helpers = `
const isObject = (value) => value && typeof value == "object" && !Array.isArray(value);
const append = (list, more) => { if (list === null) return more; for (const error of more) list.push(error); return list; };
const fail = (list, instancePath, keyword, params, parentSchema, data) => append(list, [{ instancePath, keyword, params, parentSchema, data }]);
const escaped = (name) => /[~/]/.test(name) ? name.replace(/~/g, "~0").replace(/\\//g, "~1") : name;
`;

/** An error with the members that are read, and its way into the list. */
const FAILURE =
  /const (err\d+) = \{instancePath(?::([^{}]+?))?,keyword:("\w+"),params:(\{[^{}]*\}),parentSchema:([^,{}]+),data(?::([^{}]+?))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g;

/** The root of the schema, whose definitions Ajv repeats by themselves. */
const ROOT = /const schema\d+ = (\{"\$schema".*?\});(?=const |function )/;

/** Makes Ajv's code half as long, and linear in the number of errors: by itself it copies their list for each value. */
function shortened(code: string): string {
  const body = code
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(/schema:[^,{}]+,parentSchema:/g, 'parentSchema:')
    .replace(FAILURE, (_, _name, path = 'instancePath', keyword, params, schema, data = 'data') => {
      return `vErrors=fail(${['vErrors', path, keyword, params, schema, data]});`;
    })
    .replace(ROOT, (root, json) => {
      const { definitions, ...rest } = JSON.parse(json);
      return root.replace(json, () => JSON.stringify(rest));
    })
    .replace(/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g, 'append(vErrors, $1)')
    .replace(
      /, \{instancePath(?::([^{}]+?))?,parentData[^{}]*\}/g,
      (_, path = 'instancePath') => `, ${path}`,
    )
    .replace(/\{instancePath="", parentData, [^{}]*\}=\{\}/g, 'instancePath=""')
    .replace(/(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'isObject($1)')
    .replace(/(\w+)\.replace\(\/~\/g, ?"~0"\)\.replace\(\/\\\/\/g, ?"~1"\)/g, 'escaped($1)');
  if (/parentData|concat\(|= \{instancePath/.test(body))
    throw new Error('Ajv writes other code than before.');
  return `${body}\n${helpers}`;
}

/** Ajv's code asks for one module, which counts the characters of a text: three lines are better than a package. */
function withoutImports(code: string): string {
  const counter =
    'const characters = (text) => { let n = 0; for (const _ of text) n += 1; return n; };';
  const body = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'characters');
  if (/\brequire\(/.test(body)) throw new Error('Replace one more module that Ajv requires.');
  return `${counter}\n${body}`;
}
