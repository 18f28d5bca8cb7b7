import type { FindingFix } from '../files/finding.ts';
import type { TextFile } from '../files/text-file.ts';
import { readYaml } from './yaml-reader.ts';
import { textScalar, type YamlValue } from './yaml-scalar.ts';

/** More than certification accepts. */
const MOST_CHARACTERS = 2 ** 20;
const INDENT = 4;

/** Offers to rewrite an API definition in YAML as JSON. Nothing is offered for what cannot be read exactly. */
export function yamlConversion(file: TextFile): FindingFix | undefined {
  if (file.text.length > MOST_CHARACTERS || file.firstBadOffset !== undefined) return undefined;
  const yaml = readYaml(file.text);
  if (yaml === undefined) return undefined;
  const { value, comments } = yaml;
  const lost =
    comments === 0 ? '' : `, without its ${comments === 1 ? 'comment' : `${comments} comments`}`;
  const range = file.range(0, file.text.length);
  const newText = `${jsonOf(withTextVersions(value), 0)}\n`;
  return { title: `Rewrite the file as JSON${lost}`, changes: [{ range, newText }] };
}

/** Versions are texts in OpenAPI, and in YAML they look like numbers. */
function withTextVersions(root: YamlValue): YamlValue {
  if (!(root instanceof Map)) return root;
  const changed = new Map<string, YamlValue>(root);
  quote(changed, 'swagger');
  const info = root.get('info');
  if (info instanceof Map) changed.set('info', quote(new Map<string, YamlValue>(info), 'version'));
  return changed;
}

function quote(members: Map<string, YamlValue>, name: string): Map<string, YamlValue> {
  const value = members.get(name);
  if (value !== undefined && 'json' in value && /^-?\d/.test(value.json)) {
    members.set(name, textScalar(value.json));
  }
  return members;
}

function jsonOf(value: YamlValue, level: number): string {
  if ('json' in value) return value.json;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item: YamlValue) => jsonOf(item, level + 1))
    : Array.from(value as ReadonlyMap<string, YamlValue>, ([name, member]) => {
        return `${JSON.stringify(name)}: ${jsonOf(member, level + 1)}`;
      });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return `${open}${close}`;
  const indent = `\n${' '.repeat(INDENT * (level + 1))}`;
  return `${open}${indent}${parts.join(`,${indent}`)}\n${' '.repeat(INDENT * level)}${close}`;
}
