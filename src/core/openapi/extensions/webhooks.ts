import { arrayOr, isObject, type JsonObject, objectOr } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import type { ApiDefinition, PathItem } from '../api-definition.ts';
import { schemasWith } from '../every-schema.ts';
import type { Operation } from '../operation.ts';
import type { Schema } from '../schema.ts';
import { partsOf } from '../schemas/property-path.ts';
import { resolvedSchema } from '../schemas/schema-contents.ts';

/** Ten times as deep as the address to notify is in any published connector. */
const MAX_DEPTH = 40;
/** Many more objects than the bodies of any published connector have. */
const MAX_OBJECTS = 100_000;

const CONTENT = 'x-ms-notification-content';
const URL = 'x-ms-notification-url';

/** A body property that the platform fills with the address to notify. */
export interface NotificationUrl {
  readonly property: Schema;
  /** Whether it or anything that contains it is hidden from users. */
  readonly isInternal: boolean;
  /** Whether it and everything that contains it is required. */
  readonly isRequired: boolean;
}

/** An operation that asks the service to notify a flow. */
export interface Webhook {
  readonly operation: Operation;
  readonly item: PathItem;
  readonly urls: readonly NotificationUrl[];
  /** Whether its path describes what the service sends. */
  readonly hasContent: boolean;
}

/** Returns the operations with an address to notify, and the triggers that may have a body next to notification content. */
export const webhooksOf = memoized((definition: ApiDefinition): readonly Webhook[] => {
  const { names } = definition.contents;
  if (!names.has(CONTENT) && !names.has(URL)) return [];
  const search = new UrlSearch(definition);
  const found: Webhook[] = [];
  for (const item of definition.paths) {
    const hasContent = item.value[CONTENT] !== undefined;
    for (const operation of item.operations) {
      const urls = search.in(operation);
      const isSubscribing = operation.isTrigger && operation.method !== 'get';
      if (urls.length > 0 || (hasContent && isSubscribing))
        found.push({ operation, item, urls, hasContent });
    }
  }
  return found;
});

/** Returns the triggers that the platform polls: neither webhooks nor fetched after a webhook. */
export const pollingTriggers = memoized((definition: ApiDefinition): readonly Operation[] => {
  const webhooks = new Set(webhooksOf(definition).map(({ operation }) => operation));
  return definition.operations.filter(
    (operation) =>
      operation.isTrigger &&
      operation.value['x-ms-notification'] === undefined &&
      !webhooks.has(operation),
  );
});

/** What the objects around a property say of it. */
interface Around {
  readonly isInternal: boolean;
  readonly isRequired: boolean;
  readonly depth: number;
}

class UrlSearch {
  readonly #definition: ApiDefinition;
  readonly #properties: ReadonlyMap<JsonObject, Schema>;
  #left = MAX_OBJECTS;

  constructor(definition: ApiDefinition) {
    this.#definition = definition;
    const marked = schemasWith(definition, URL);
    this.#properties = new Map(marked.map((schema) => [schema.value, schema]));
  }

  /** Returns the addresses to notify in the body of an operation. */
  in({ parameters }: Operation): readonly NotificationUrl[] {
    const body = parameters.find(({ isBody }) => isBody);
    const found = new Map<JsonObject, NotificationUrl>();
    if (body === undefined || this.#properties.size === 0) return [];
    const isInternal = body.value['x-ms-visibility'] === 'internal';
    const around = { isInternal, isRequired: true, depth: 0 };
    this.#visit(body.value.schema, around, new Set(), found);
    return [...found.values()];
  }

  #visit(
    schema: unknown,
    around: Around,
    seen: Set<unknown>,
    found: Map<JsonObject, NotificationUrl>,
  ): void {
    if (around.depth === MAX_DEPTH || this.#left === 0) return;
    const parts = partsOf(this.#definition, schema);
    const required = new Set(parts.flatMap((part) => arrayOr(part.required)));
    for (const { properties, items } of parts) {
      for (const [name, value] of Object.entries(objectOr(properties))) {
        const isRequired = around.isRequired && required.has(name);
        this.#enter(value, { ...around, isRequired }, seen, found);
      }
      if (isObject(items)) this.#enter(items, around, seen, found);
    }
  }

  #enter(
    value: unknown,
    { isInternal, isRequired, depth }: Around,
    seen: Set<unknown>,
    found: Map<JsonObject, NotificationUrl>,
  ): void {
    const schema = resolvedSchema(this.#definition, value);
    if (schema === undefined || seen.has(schema) || this.#left === 0) return;
    seen.add(schema);
    this.#left -= 1;
    const isHidden = isInternal || schema['x-ms-visibility'] === 'internal';
    const property = this.#properties.get(schema);
    if (property !== undefined) found.set(schema, { property, isInternal: isHidden, isRequired });
    this.#visit(schema, { isInternal: isHidden, isRequired, depth: depth + 1 }, seen, found);
  }
}
