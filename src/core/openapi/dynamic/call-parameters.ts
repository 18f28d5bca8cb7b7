import type { JsonPointer } from '../../contract/diagnostic.ts';
import { child } from '../../files/json/json-pointer.ts';
import { objectOr, textOr } from '../../files/json/json-value.ts';
import { memoizedByObject } from '../../files/memoized.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Operation } from '../operation.ts';
import type { Schema } from '../schema.ts';
import { callUses, type DynamicCall } from './dynamic-calls.ts';

/** Returns the parameters of a call. Cached, because many operations may share the call. */
export const callParameters = memoizedByObject(
  ({ value, pointer }: DynamicCall): readonly CallParameter[] =>
    Object.entries(objectOr(value.parameters)).map(([name, from]) => ({
      name,
      from,
      pointer: child(pointer, 'parameters', name),
    })),
);

/** A parameter that a call passes to its operation. */
export interface CallParameter {
  readonly name: string;
  /** The source of its value, as written: a literal, `{ "parameter": … }`, `{ "parameterReference": … }` or `{ "value": … }`. */
  readonly from: unknown;
  readonly pointer: JsonPointer;
}

/** Returns the name or path of the field that provides a parameter. Undefined for a literal. */
export function sourceName({ from }: CallParameter): string | undefined {
  const { parameter, parameterReference } = objectOr(from);
  return textOr(parameter) ?? textOr(parameterReference);
}

/** A parameter of a call that has an operation, with the operations that make the call. */
export interface PassedParameter {
  readonly call: DynamicCall;
  readonly parameter: CallParameter;
  readonly target: Operation;
  readonly callers: readonly Operation[];
}

/** Yields each parameter that operations pass to an operation. */
export function* passedParameters(definition: ApiDefinition): Generator<PassedParameter> {
  for (const [call, callers] of callUses(definition)) {
    const { target } = call;
    if (target === undefined) continue;
    for (const parameter of callParameters(call)) yield { call, parameter, target, callers };
  }
}

/** A parameter of a call that takes its value from a field, with the operations that make the call. */
export interface FieldSource {
  readonly call: DynamicCall;
  readonly parameter: CallParameter;
  /** The name or path of the field. */
  readonly name: string;
  readonly callers: readonly Operation[];
}

/** Yields each parameter that a field provides and `isWrong` finds fault with. Of twins that say the same, only the first. */
export function* wrongSources(
  definition: ApiDefinition,
  isWrong: (source: FieldSource) => boolean,
): Generator<FieldSource> {
  const isFirst = onceForTwins();
  for (const [call, callers] of callUses(definition)) {
    for (const parameter of callParameters(call)) {
      const name = sourceName(parameter);
      if (name === undefined) continue;
      const source = { call, parameter, name, callers };
      if (isWrong(source) && isFirst(call, lastStep(name))) yield source;
    }
  }
}

/** Returns the last step of a path: older extensions name a field by it alone. */
export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Returns a function that tells the first of two twins that say the same from the second. */
export function onceForTwins(): (call: DynamicCall, said: string) => boolean {
  const seen = new Map<Schema, Set<string>>();
  return ({ owner }, said) => {
    const already = seen.get(owner) ?? new Set();
    seen.set(owner, already);
    const isFirst = !already.has(said);
    already.add(said);
    return isFirst;
  };
}
