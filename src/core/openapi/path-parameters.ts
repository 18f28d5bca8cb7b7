import { isObject, type JsonObject } from '../files/json-value.ts';
import { memoized } from '../files/memoized.ts';
import { closestName } from '../schema/closest-name.ts';
import type { ApiDefinition, PathItem } from './api-definition.ts';
import type { Operation } from './operation.ts';
import type { Parameter } from './parameter.ts';
import { variablesOf } from './path-template.ts';

/** A path with more open variables than that is not a matter of spelling. */
const MAX_SUGGESTIONS = 20;

/** What the braces of a path and the path parameters of an operation do not have in common. */
export interface PathMismatch {
  readonly operation: Operation;
  /** Variables of the path without a parameter. */
  readonly missing: readonly string[];
  /** Parameters that are not in the path. */
  readonly stray: readonly StrayParameter[];
}

export interface StrayParameter {
  readonly parameter: Parameter;
  /** The variable that was probably meant: it is not among the missing. */
  readonly meant: string | undefined;
}

/** Compares path and parameters of each operation. */
export const pathMismatches = memoized(({ paths }: ApiDefinition): readonly PathMismatch[] =>
  paths.flatMap((item) => [...mismatchesOf(item)]),
);

function* mismatchesOf({ path, value, operations }: PathItem): Generator<PathMismatch> {
  // A default after "=" is not part of the name.
  const variables = new Set(variablesOf(path).map((each) => each.split('=', 1)[0] ?? ''));
  for (const operation of operations) {
    const found = operation.parameters.filter((parameter) => parameter.in === 'path');
    const names = new Set(found.map(({ name }) => name));
    const missing = new Set([...variables].filter((each) => each !== '' && !names.has(each)));
    const stray = found.flatMap((parameter) => strayParameter(parameter, variables, missing));
    const isComplete = ![operation.value, value].some((each) => leadsNowhere(operation, each));
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

/** One of its parameters is a reference to nothing, or all of them no list: that could be any of the missing. */
function leadsNowhere({ definition }: Operation, { parameters = [] }: JsonObject): boolean {
  if (!Array.isArray(parameters)) return true;
  return parameters.some(
    (each) =>
      isObject(each) && each.$ref !== undefined && !isObject(definition.resolve(each.$ref)?.value),
  );
}
