import type { JsonPointer } from '../../contract/diagnostic.ts';
import { child } from '../../files/json/json-pointer.ts';
import { objectOr, textOr } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { onceForTwins } from '../dynamic/call-parameters.ts';
import { dynamicCallsOf } from '../dynamic/dynamic-calls.ts';

/** An operation id inside an extension. */
export interface NamedOperation {
  readonly id: string;
  readonly pointer: JsonPointer;
  /** What names it, for a message. */
  readonly holder: string;
}

/** Yields every operation id in extensions. Twins with the same id yield it once. */
export function* namedOperations(definition: ApiDefinition): Generator<NamedOperation> {
  const isFirst = onceForTwins();
  for (const call of dynamicCallsOf(definition).all) {
    const id = textOr(call.value.operationId);
    if (id === undefined || !isFirst(call, id)) continue;
    const pointer = child(call.pointer, 'operationId');
    yield { id, pointer, holder: `${call.name} of ${call.owner.label}` };
  }
  yield* fromCapabilities(definition);
  for (const { value, pointer, label } of definition.operations) {
    for (const path of [['x-ms-notification'], ['x-ms-operation-context', 'simulate']]) {
      yield* named(value, pointer, path, `${path[0]} of ${label}`);
    }
  }
}

function* fromCapabilities({ root }: ApiDefinition): Generator<NamedOperation> {
  const holder = 'x-ms-capabilities';
  yield* named(root, '', [holder, 'testConnection'], `testConnection in ${holder}`);
  for (const part of ['open', 'browse']) {
    yield* named(root, '', [holder, 'file-picker', part], `file-picker in ${holder}`);
  }
}

function* named(
  from: unknown,
  at: JsonPointer,
  path: readonly string[],
  holder: string,
): Generator<NamedOperation> {
  let value = from;
  for (const name of path) value = objectOr(value)[name];
  const id = textOr(objectOr(value).operationId);
  if (id !== undefined) yield { id, pointer: child(at, ...path, 'operationId'), holder };
}
