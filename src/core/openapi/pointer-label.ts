import type { JsonPointer } from '../contract/diagnostic.ts';
import { segmentsOf } from '../files/json/json-pointer.ts';
import { brief, isObject, own, textOr } from '../files/json/json-value.ts';
import { operationLabel, operationMethods } from './operation.ts';

/**
 * Names the value at a pointer for a message, by the closest thing that the publisher knows:
 * ``"required" of parameter `id` of operation `GetContact` (GET /contacts/{id})``.
 */
export function pointerLabel(root: unknown, pointer: JsonPointer): string {
  const [section, path, method, ...inside] = segmentsOf(pointer);
  if (
    section === 'paths' &&
    path !== undefined &&
    method !== undefined &&
    operationMethods.has(method)
  ) {
    const operation = memberOf(memberOf(memberOf(root, 'paths'), path), method);
    const id = textOr(memberOf(operation, 'operationId'));
    return labelWithin(operation, inside, operationLabel(method, path, id));
  }
  if (section === 'properties') {
    // In the API properties, it holds everything else and names nothing.
    const rest = segmentsOf(pointer).slice(1);
    return labelWithin(memberOf(root, section), rest, '') || 'the document';
  }
  return labelWithin(root, segmentsOf(pointer), '') || 'the document';
}

/** Whether the value at a pointer is in a schema, and not in an operation or parameter itself. */
export function isInSchema(pointer: JsonPointer): boolean {
  return pointer.startsWith('/definitions/') || pointer.includes('/schema/');
}

/** Takes segments one by one, or two at a time if the first is a collection of named things. */
function labelWithin(start: unknown, segments: readonly string[], base: string): string {
  let label = base;
  let value = start;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? '';
    const name = segments[index + 1];
    const nameMember = memberNames.get(segment);
    value = memberOf(value, segment);
    if (nameMember !== undefined && name !== undefined) {
      value = memberOf(value, name);
      label = nameMember(name, label, value);
      index += 1;
    } else if (name === undefined || !unlabeled.has(segment)) label = plainLabel(segment, label);
  }
  return label;
}

type Namer = (name: string, holder: string, value: unknown) => string;

const named =
  (kind: string): Namer =>
  (name, holder) =>
    within(`${kind} \`${brief(name)}\``, holder);

const memberNames: ReadonlyMap<string, Namer> = new Map<string, Namer>([
  ['paths', named('path')],
  ['definitions', named('definition')],
  ['properties', named('property')],
  ['headers', named('header')],
  ['connectionParameters', named('connection parameter')],
  ['securityDefinitions', named('security definition')],
  ['responses', (code, holder) => within(`response ${brief(code)}`, holder)],
  ['parameters', parameterLabel],
  ['allOf', (_, holder) => holder],
]);

/** Members that the label leaves out unless they are last. */
const unlabeled: ReadonlySet<string> = new Set(['schema', 'additionalProperties']);

function parameterLabel(name: string, holder: string, value: unknown): string {
  const text = textOr(memberOf(value, 'name'));
  const number = /^\d+$/.test(name)
    ? `parameter ${Number(name) + 1}`
    : `parameter \`${brief(name)}\``;
  return within(text === undefined ? number : `parameter \`${brief(text)}\``, holder);
}

function plainLabel(segment: string, holder: string): string {
  if (segment === 'items') return within('the items', holder);
  const isNumber = /^\d+$/.test(segment);
  return within(isNumber ? `item ${Number(segment) + 1}` : `"${brief(segment)}"`, holder);
}

function within(part: string, holder: string): string {
  return holder === '' ? part : `${part} of ${holder}`;
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isObject(value) ? own(value, name) : undefined;
}
