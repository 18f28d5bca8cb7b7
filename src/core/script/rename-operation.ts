import type { JsonChange } from '../files/json/json-edit.ts';
import { child } from '../files/json/json-pointer.ts';
import { arrayOr } from '../files/json/json-value.ts';
import { type FileChanges, type FindingQuestion, slot } from '../files/question.ts';
import type { Operation } from '../openapi/operation.ts';
import { operationIdUses } from '../openapi/operations/operation-id-uses.ts';
import type { ApiProperties } from '../properties/api-properties.ts';
import { operationComparisons } from './operation-comparisons.ts';
import type { ScriptFile } from './script-file.ts';

interface Users {
  readonly apiProperties?: ApiProperties;
  readonly script?: ScriptFile;
}

/** The changes that rename an operation: in its definition, and in the other files. */
export interface Renaming {
  readonly changes: readonly JsonChange[];
  readonly alsoIn: readonly FileChanges[];
}

/** Renames an operation and all that refers to it: extensions, policies, the list of script operations and the script. */
export function renameOperation(
  { definition, pointer, id = '' }: Operation,
  newId: string,
  { apiProperties, script }: Users,
): Renaming {
  const uses = operationIdUses(definition).get(id) ?? [];
  const places = [child(pointer, 'operationId'), ...uses];
  const changes = places.map((replace) => ({ replace, with: newId }));
  const alsoIn: FileChanges[] = [];
  if (apiProperties)
    alsoIn.push({ file: apiProperties, changes: inProperties(apiProperties, id, newId) });
  if (script) alsoIn.push({ file: script, changes: inScript(script, id, newId) });
  return { changes, alsoIn: alsoIn.filter((each) => each.changes.length > 0) };
}

/** Asks for another id. Without the other files, nothing that refers to it is renamed. */
export function askForOperationId(operation: Operation, users?: Users): FindingQuestion {
  const pointer = child(operation.pointer, 'operationId');
  return {
    title: `Rename ${operation.label}`,
    about: operation.label,
    pointer,
    fields: [
      {
        label: 'Operation id',
        kind: 'text',
        maxLength: 80,
        hint: 'A verb and a thing, in PascalCase: GetContact',
        ...(operation.id !== undefined && { current: operation.id }),
      },
    ],
    ...(users
      ? renameOperation(operation, slot(0), users)
      : { changes: [{ replace: pointer, with: slot(0) }] }),
  };
}

function inProperties(file: ApiProperties, id: string, newId: string): readonly JsonChange[] {
  const lists = [
    '/properties/scriptOperations' as const,
    ...file.policies.map(({ pointer }) =>
      child(pointer, 'parameters', 'x-ms-apimTemplate-operationName'),
    ),
  ];
  const values = [file.scriptOperations, ...file.policies.map(({ operations }) => operations)];
  return lists.flatMap((list, index) =>
    arrayOr(values[index]).flatMap((value, at) =>
      value === id ? [{ replace: child(list, at), with: newId }] : [],
    ),
  );
}

function inScript(script: ScriptFile, id: string, newId: string) {
  return operationComparisons(script).flatMap((comparison) => {
    const end = comparison.at.end.offset - 1;
    const start = end - id.length;
    // What is written with escapes is left alone.
    if (script.text.slice(start, end) !== id || comparison.id !== id) return [];
    return [{ range: script.range(start, end), newText: newId }];
  });
}
