import type { JsonPointer } from '../contract/diagnostic.ts';
import { child, pointer } from '../files/json/json-pointer.ts';
import { type JsonObject, objectOr, shown } from '../files/json/json-value.ts';
import type { StructureFault } from '../schema/structure-fault.ts';
import { operationMethods } from './operation.ts';

/** Finds responses whose names are codes but for blanks or capitals: `200 `, `Default`. */
export function misnamedResponses(root: unknown): readonly StructureFault[] {
  return Object.entries(objectOr(objectOr(root).paths)).flatMap(([path, item]) =>
    Object.entries(objectOr(item)).flatMap(([method, operation]) =>
      operationMethods.has(method)
        ? misnamedIn(objectOr(objectOr(operation).responses), pointer`/paths/${path}/${method}`)
        : [],
    ),
  );
}

function misnamedIn(responses: JsonObject, operation: JsonPointer): StructureFault[] {
  return Object.keys(responses).flatMap((code) => {
    const name = code.trim().toLowerCase();
    const isCode = name === 'default' || /^[1-5]\d\d$/.test(name);
    if (name === code || !isCode || Object.hasOwn(responses, name)) return [];
    const at = child(operation, 'responses', code);
    return [
      {
        rule: 'response-code-valid',
        keyword: 'propertyNames',
        at,
        highlight: 'key',
        found: responses,
        message: `Rename the response to "${name}": it is called ${shown(code)}.`,
        fix: { title: `Rename to "${name}"`, changes: [{ rename: at, to: name }], safe: true },
      },
    ];
  });
}
