import type { JsonPointer } from '../../contract/diagnostic.ts';
import { child } from '../../files/json/json-pointer.ts';
import { isObject, type JsonObject, objectOr, own, textOr } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { reversed } from '../cycles.ts';
import type { Operation } from '../operation.ts';
import type { Schema } from '../schema.ts';
import { referencedDefinition } from '../schemas/definition-links.ts';
import {
  type DynamicForm,
  type DynamicName,
  dynamicExtensions,
  dynamicForms,
} from './dynamic-extensions.ts';

/** A call that the designer makes for a dynamic extension: an operation provides values to choose from, or a schema. */
export interface DynamicCall {
  readonly name: DynamicName;
  readonly form: DynamicForm;
  /** The extension, or the part of a tree that makes this call. */
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  /** The parameter or schema that has the extension. */
  readonly owner: Schema;
  /** The operation that it calls. Undefined if there is none. */
  readonly target: Operation | undefined;
}

/** More definitions than any real operation refers to. */
const MAX_TOPS = 500;
/** A hundred times as many as any published connector has. */
const MAX_USES = 200_000;

/** All dynamic calls of a definition. Operations have them in parameters, in schemas and through references. */
export class DynamicCalls {
  readonly all: readonly DynamicCall[];
  /** Calls by the parameter, body, response or definition that contains them. */
  readonly #byTop = new Map<unknown, DynamicCall[]>();
  readonly #links = new Map<unknown, Set<unknown>>();

  constructor(definition: ApiDefinition) {
    this.all = callsIn(definition);
    for (const call of this.all) {
      const top = call.owner.top.value;
      const calls = this.#byTop.get(top);
      if (calls === undefined) this.#byTop.set(top, [call]);
      else calls.push(call);
    }
    if (this.all.length > 0) this.#addLinks(definition);
  }

  /** Yields the calls of an operation, including those in definitions that its body and responses refer to. */
  *of({ parameters, responses, notificationSchema }: Operation): Generator<DynamicCall> {
    if (this.#byTop.size === 0) return;
    yield* this.#reachable(parameters.map(({ isBody, value }) => (isBody ? value.schema : value)));
    // Nobody chooses a value in an output, but its schema may be dynamic.
    const outputs = [...responses.map(({ schema }) => schema), notificationSchema];
    for (const call of this.#reachable(outputs)) {
      if (call.form.itemsPath === undefined) yield call;
    }
  }

  *#reachable(tops: readonly unknown[]): Generator<DynamicCall> {
    const seen = new Set(tops);
    for (const top of seen) {
      yield* this.#byTop.get(top) ?? [];
      for (const next of this.#links.get(top) ?? []) {
        if (seen.size <= MAX_TOPS) seen.add(next);
      }
    }
  }

  #addLinks(definition: ApiDefinition): void {
    const definitions = objectOr(definition.root.definitions);
    for (const { ref, schema } of definition.references) {
      const name = referencedDefinition(ref);
      if (schema === undefined || name === undefined) continue;
      const links = this.#links.get(schema.top.value) ?? new Set();
      this.#links.set(schema.top.value, links);
      links.add(own(definitions, name));
    }
    this.#dropUselessLinks();
  }

  /** Drops links to definitions that have no calls and refer to none, so that no operation follows them. */
  #dropUselessLinks(): void {
    const backwards = reversed(this.#links);
    const useful = new Set<unknown>(this.#byTop.keys());
    for (const top of useful) for (const from of backwards.get(top) ?? []) useful.add(from);
    for (const links of this.#links.values()) {
      for (const top of links) if (!useful.has(top)) links.delete(top);
    }
  }
}

export const dynamicCallsOf = memoized((definition: ApiDefinition) => new DynamicCalls(definition));

/** Returns the operations that dynamic extensions call. */
export const calledOperations = memoized(
  (definition: ApiDefinition): ReadonlySet<Operation> =>
    new Set(dynamicCallsOf(definition).all.flatMap(({ target }) => target ?? [])),
);

/** Returns each call with the operations that make it, up to `MAX_USES` altogether. */
export const callUses = memoized(
  (definition: ApiDefinition): ReadonlyMap<DynamicCall, readonly Operation[]> => {
    const calls = dynamicCallsOf(definition);
    const uses = new Map<DynamicCall, Operation[]>();
    let left = MAX_USES;
    for (const caller of definition.operations) {
      for (const call of calls.of(caller)) {
        if (left === 0) return uses;
        left -= 1;
        const callers = uses.get(call);
        if (callers === undefined) uses.set(call, [caller]);
        else callers.push(caller);
      }
    }
    return uses;
  },
);

function callsIn(definition: ApiDefinition): readonly DynamicCall[] {
  const found: DynamicCall[] = [];
  for (const { name, value, pointer, owner } of dynamicExtensions(definition)) {
    if (!isObject(value)) continue;
    const parts = name === 'x-ms-dynamic-tree' ? treeCalls(value, pointer) : [{ value, pointer }];
    for (const part of parts) {
      const target = definition.operationsById.get(textOr(part.value.operationId) ?? '');
      found.push({ ...part, name, form: dynamicForms[name], owner, target });
    }
  }
  return found;
}

function treeCalls(tree: JsonObject, at: JsonPointer): Pick<DynamicCall, 'value' | 'pointer'>[] {
  return (['open', 'browse'] as const).flatMap((part) => {
    const value = tree[part];
    return isObject(value) ? [{ value, pointer: child(at, part) }] : [];
  });
}
