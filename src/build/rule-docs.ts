import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

const RULE_FILE = /\/src\/core\/rules\/.+\.ts$/;
const DOCS = '?docs';
const TITLES = '?titles';

/**
 * Splits each rule file in two, so that a check does not load texts that only rule pages show:
 * `x.ts` has everything except the docs, `x.ts?docs` has only the docs.
 * `rules/index.ts?docs` has the docs of all rules by id, `rules/index.ts?titles` only their summaries.
 */
export function ruleDocs(): Plugin {
  return {
    name: 'rule-docs',
    enforce: 'pre',
    load(id) {
      if (id.endsWith(`/src/core/rules/index.ts${DOCS}`)) return allDocs(fileOf(id));
      if (id.endsWith(`/src/core/rules/index.ts${TITLES}`)) return allTitles(fileOf(id));
      return null;
    },
    transform(code, id) {
      const file = fileOf(id);
      if (!RULE_FILE.test(file) || basename(file) === 'index.ts') return null;
      const spec = specIn(parseSync(file, code, { lang: 'ts' }).program);
      if (spec === undefined) return null;
      return {
        code: id.endsWith(DOCS) ? onlyDocs(code, spec) : withoutDocs(code, spec),
        map: null,
      };
    },
  };
}

function fileOf(id: string): string {
  return id.replaceAll('\\', '/').replace(/\?.*$/, '');
}

function allDocs(index: string): string {
  const files = ruleFilesBeside(index);
  const imports = files.map((path, at) => `import docs${at} from './${path}${DOCS}';`);
  const members = files.map((path, at) => `  '${basename(path, '.ts')}': docs${at},`);
  return `${imports.join('\n')}\nexport const docsById = {\n${members.join('\n')}\n};\n`;
}

function allTitles(index: string): string {
  const members = ruleFilesBeside(index).flatMap((path) => {
    const code = readFileSync(`${dirname(index)}/${path}`, 'utf8');
    const spec = specIn(parseSync(path, code, { lang: 'ts' }).program);
    const summary = spec && summaryIn(spec);
    return summary === undefined ? [] : [`  '${basename(path, '.ts')}': ${textAt(code, summary)},`];
  });
  return `export const titlesById = {\n${members.join('\n')}\n};\n`;
}

function ruleFilesBeside(index: string): readonly string[] {
  return readdirSync(dirname(index), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && basename(path) !== 'index.ts');
}

/** Replaces the docs with blank lines, so that line numbers stay the same. */
function withoutDocs(code: string, { docs, after }: Spec): string {
  const lines = code.slice(docs.start, after).replace(/[^\n]/g, '');
  return `${code.slice(0, docs.start)}${lines}${code.slice(after)}`;
}

/** Exports the docs alone. The bundler drops the code that they do not use. */
function onlyDocs(code: string, { call, docs }: Spec): string {
  const value = code.slice(docs.value.start, docs.value.end);
  return `${code.slice(0, call.start)}undefined${code.slice(call.end)}\nexport default ${value};\n`;
}

interface Spec {
  readonly call: ESTree.CallExpression;
  readonly docs: ESTree.ObjectProperty;
  /** The offset where the member after the docs starts, or where the object ends. */
  readonly after: number;
}

/** Finds `defineRule({ …, docs: { … }, … })`. The spec may be nested in other expressions, because mutation tests wrap it. */
function specIn(program: ESTree.Program): Spec | undefined {
  let call: ESTree.CallExpression | undefined;
  let spec: Spec | undefined;
  const visitor = new Visitor({
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'defineRule') call ??= node;
    },
    ObjectExpression({ properties, end }) {
      const at = properties.findIndex(isDocs);
      const docs = properties[at];
      if (call === undefined || spec !== undefined || docs?.type !== 'Property') return;
      spec = { call, docs, after: properties[at + 1]?.start ?? end - 1 };
    },
  });
  visitor.visit(program);
  return spec;
}

function summaryIn({ docs: { value } }: Spec): ESTree.Expression | undefined {
  const members = value.type === 'ObjectExpression' ? value.properties : [];
  for (const member of members) {
    if (member.type !== 'Property' || member.key.type !== 'Identifier') continue;
    if (member.key.name === 'summary') return member.value as ESTree.Expression;
  }
  return undefined;
}

function textAt(code: string, { start, end }: ESTree.Expression): string {
  return code.slice(start, end);
}

function isDocs(member: ESTree.ObjectPropertyKind): boolean {
  return (
    member.type === 'Property' && member.key.type === 'Identifier' && member.key.name === 'docs'
  );
}
