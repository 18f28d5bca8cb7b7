import { isObject, type JsonObject } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import { closestName } from '../../text/closest-name.ts';
import type { ApiDefinition, PathItem } from '../api-definition.ts';
import type { Operation } from '../operation.ts';
import type { Parameter } from '../parameter.ts';
import { variablesOf } from './path-template.ts';

/** With more unmatched variables than this, a misspelling is unlikely. */
const MAX_SUGGESTIONS = 20;

/** The differences between the variables of a path and the path parameters of an operation. */
export interface PathMismatch {
  readonly operation: Operation;
  /** Variables that have no parameter. */
  readonly missing: readonly string[];
  /** Parameters that are not variables of the path. */
  readonly stray: readonly StrayParameter[];
}

export interface StrayParameter {
  readonly parameter: Parameter;
  /** The variable that was probably meant. It is not listed as missing. */
  readonly meant: string | undefined;
}

/** Compares the path of each operation with its parameters. */
export const pathMismatches = memoized(({ paths }: ApiDefinition): readonly PathMismatch[] =>
  paths.flatMap((item) => [...mismatchesOf(item)]),
);

function* mismatchesOf({ path, value, operations }: PathItem): Generator<PathMismatch> {
  // A default after "=" is not part of the name.
  const variables = new Set(variablesOf(path).map((variable) => variable.split('=', 1)[0] ?? ''));
  for (const operation of operations) {
    const found = operation.parameters.filter((parameter) => parameter.in === 'path');
    const names = new Set(found.map(({ name }) => name));
    const missing = new Set([...variables].filter((name) => name !== '' && !names.has(name)));
    const stray = found.flatMap((parameter) => strayParameter(parameter, variables, missing));
    const isComplete = ![operation.value, value].some((owner) => hasUnknown(operation, owner));
    yield { operation, missing: isComplete ? [...missing] : [], stray };
  }
}

function strayParameter(
  parameter: Parameter,
  variables: ReadonlySet<string>,
  missing: Set<string>,
): StrayParameter[] {
  const { name } = parameter;
  if (name === undefined || variables.has(name)) return [];
  const meant = missing.size > MAX_SUGGESTIONS ? undefined : closestName(name, [...missing]);
  if (meant !== undefined) missing.delete(meant);
  return [{ parameter, meant }];
}

/** Whether a parameter is a broken reference, or `parameters` is not a list. Any missing parameter could be there. */
function hasUnknown({ definition }: Operation, { parameters = [] }: JsonObject): boolean {
  if (!Array.isArray(parameters)) return true;
  return parameters.some(
    (item) =>
      isObject(item) && item.$ref !== undefined && !isObject(definition.resolve(item.$ref)?.value),
  );
}
