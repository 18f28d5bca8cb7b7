import type { Finding } from '../../files/finding.ts';
import { textOr } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Operation } from '../operation.ts';
import type { Schema } from '../schema.ts';
import { callParameters, sourceName } from './call-parameters.ts';
import { callUses, type DynamicCall, dynamicCallsOf } from './dynamic-calls.ts';
import type { DynamicName } from './dynamic-extensions.ts';
import { isAmbiguousField, isInsideParameter } from './dynamic-fields.ts';

/** The two forms of a dynamic extension at one place. */
export interface TwinCalls {
  readonly older: DynamicCall;
  readonly newer: DynamicCall;
}

/** Yields each pair of an older and a newer form of one extension. */
export function* twinCalls(definition: ApiDefinition): Generator<TwinCalls> {
  const olderCalls = new Map<Schema, DynamicCall[]>();
  const { all } = dynamicCallsOf(definition);
  for (const call of all) {
    if (!call.form.isOlder) continue;
    olderCalls.set(call.owner, [...(olderCalls.get(call.owner) ?? []), call]);
  }
  for (const newer of all) {
    const older = olderCalls.get(newer.owner)?.find(({ name }) => name === newer.form.twin);
    if (older !== undefined) yield { older, newer };
  }
}

/** Yields a finding for each call of an older extension that needs the newer one and does not have it. */
export function* twinFindings(definition: ApiDefinition, name: DynamicName): Generator<Finding> {
  for (const [call, callers] of callUses(definition)) {
    const { twin } = call.form;
    if (call.name !== name || twin === undefined || call.owner.value[twin] !== undefined) continue;
    const reason = reasonFor(call, callers);
    if (reason === undefined) continue;
    yield {
      at: call.pointer,
      message: `Add "${twin}" beside "${name}" of ${call.owner.label}: ${reason}.`,
    };
  }
}

function reasonFor(call: DynamicCall, callers: readonly Operation[]): string | undefined {
  const path = textOr(call.value[call.form.valuePath]);
  for (const parameter of callParameters(call)) {
    // A rule of its own is about the names of the called operation.
    if (call.target !== undefined && isAmbiguousField(call.target, parameter.name))
      return undefined;
    const source = sourceName(parameter);
    if (source === undefined) continue;
    if (callers.some((caller) => isAmbiguousField(caller, source)))
      return `\`${source}\` is the name of a parameter and of a property`;
    if (callers.some((caller) => isInsideParameter(caller, source)))
      return `it depends on \`${source}\`, a property inside a parameter`;
  }
  return call.name === 'x-ms-dynamic-schema' &&
    path !== undefined &&
    /(?:^|\/)properties$/.test(path)
    ? 'its path ends in "properties"'
    : undefined;
}
