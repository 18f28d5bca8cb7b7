import type { JsonPointer } from '../../contract/diagnostic.ts';
import type { OutlineItem } from '../../contract/outline.ts';
import { JsonFile } from '../../files/json/json-file.ts';
import { child } from '../../files/json/json-pointer.ts';
import { isObject, objectOr, textOr } from '../../files/json/json-value.ts';
import { operationMethods } from '../../openapi/operation.ts';

type Described = Pick<OutlineItem, 'section' | 'name' | 'detail' | 'pointer'>;

/** Lists the parts of a JSON file in the order of the file, section by section. Empty if it is not JSON. */
export async function outlineFile(
  path: string,
  bytes: Uint8Array,
): Promise<readonly OutlineItem[]> {
  const file = new JsonFile(path, bytes);
  const root = objectOr(file.value);
  const parts = isObject(root.paths) ? partsOfDefinition(root) : partsOfOther(root);
  return [...parts].flatMap((part) => {
    const found = file.index.find(part.pointer);
    return found
      ? [{ ...part, start: (found.key ?? found.value).start, end: found.value.end }]
      : [];
  });
}

function* partsOfDefinition(root: Readonly<Record<string, unknown>>): Generator<Described> {
  yield* operationsIn(root.paths);
  yield* membersOf('Parameters', '/parameters', root.parameters);
  yield* membersOf('Definitions', '/definitions', root.definitions);
  yield* membersOf('Responses', '/responses', root.responses);
  yield* membersOf('Sign-in', '/securityDefinitions', root.securityDefinitions);
}

function* operationsIn(paths: unknown): Generator<Described> {
  for (const [path, item] of Object.entries(objectOr(paths))) {
    for (const [method, operation] of Object.entries(objectOr(item))) {
      if (!operationMethods.has(method) || !isObject(operation)) continue;
      const detail = `${method.toUpperCase()} ${path}`;
      const name = textOr(operation.summary) || textOr(operation.operationId) || detail;
      yield { section: 'Operations', name, detail, pointer: child('/paths', path, method) };
    }
  }
}

/** The members of the API properties lie one level deeper. */
function* partsOfOther(root: Readonly<Record<string, unknown>>): Generator<Described> {
  const { properties } = root;
  if (!isObject(properties)) return yield* membersOf('Members', '', root);
  yield* membersOf('Properties', '/properties', properties);
  const { connectionParameters } = properties;
  const pointer = '/properties/connectionParameters';
  yield* membersOf('Connection parameters', pointer, connectionParameters);
}

function* membersOf(section: string, pointer: JsonPointer, value: unknown): Generator<Described> {
  for (const name of Object.keys(objectOr(value))) {
    yield { section, name, pointer: child(pointer, name) };
  }
}
