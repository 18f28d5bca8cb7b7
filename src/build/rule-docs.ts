import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

const RULE_FILE = /\/src\/core\/rules\/.+\.ts$/;
const DOCS = '?docs';

/**
 * Splits each rule file in two, so that a check does not load texts that only rule pages show:
 * `x.ts` has everything, but only the summary of the docs, `x.ts?docs` has only the docs.
 * `rules/index.ts?docs` has the docs of all rules by id.
 */
export function ruleDocs(): Plugin {
  return {
    name: 'rule-docs',
    enforce: 'pre',
    load(id) {
      return id.endsWith(`/src/core/rules/index.ts${DOCS}`) ? allDocs(fileOf(id)) : null;
    },
    transform(code, id) {
      const file = fileOf(id);
      if (!RULE_FILE.test(file) || basename(file) === 'index.ts') return null;
      const spec = specIn(parseSync(file, code, { lang: 'ts' }).program);
      if (spec === undefined) return null;
      return {
        code: id.endsWith(DOCS) ? onlyDocs(code, spec) : onlySummary(code, spec),
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

function ruleFilesBeside(index: string): readonly string[] {
  return readdirSync(dirname(index), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && basename(path) !== 'index.ts');
}

/** Replaces the docs with their summary and blank lines, so that line numbers stay the same. */
function onlySummary(code: string, { docs, after }: Spec): string {
  const kept = summaryIn(docs).map(({ start, end }) => code.slice(start, end));
  const lines = code.slice(docs.start, after).replace(/[^\n]/g, '');
  const newlines = lines.slice(kept.join().split('\n').length - 1);
  return `${code.slice(0, docs.start)}docs: { ${kept} },${newlines}${code.slice(after)}`;
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
      const at = properties.findIndex((member) => isNamed(member, 'docs'));
      const docs = properties[at];
      if (call === undefined || spec !== undefined || docs?.type !== 'Property') return;
      spec = { call, docs, after: properties[at + 1]?.start ?? end - 1 };
    },
  });
  visitor.visit(program);
  return spec;
}

function summaryIn({ value }: ESTree.ObjectProperty): ESTree.ObjectPropertyKind[] {
  const members = value.type === 'ObjectExpression' ? value.properties : [];
  return members.filter((member) => isNamed(member, 'summary'));
}

function isNamed(member: ESTree.ObjectPropertyKind, name: string): boolean {
  return member.type === 'Property' && member.key.type === 'Identifier' && member.key.name === name;
}
