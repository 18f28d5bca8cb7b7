import type { JsonPointer } from '../diagnostic.ts';
import { child, pointer } from '../files/json-pointer.ts';
import { arrayOr, isObject, type JsonObject, objectOr } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Response } from './response.ts';
import { writtenResponses } from './written-responses.ts';

/** What a schema hangs on. */
export type SchemaKind =
  | 'definition'
  | 'body'
  | 'response'
  | 'notification'
  | 'parameter'
  | 'header'
  | 'property'
  | 'items'
  | 'allOf'
  | 'additionalProperties';

/** A schema object where it is written; its pointer and label are made when asked for. */
export class Schema {
  readonly value: JsonObject;
  readonly kind: SchemaKind;
  /** The property's or definition's name, or '' */
  readonly name: string;
  readonly parent: Schema | undefined;
  readonly #segments: readonly (string | number)[];
  readonly #base: JsonPointer;
  readonly #baseLabel: string;
  readonly #isHidden: boolean;

  constructor(
    value: JsonObject,
    kind: SchemaKind,
    name: string,
    from:
      | Schema
      | { readonly pointer: JsonPointer; readonly label: string; readonly isInternal: boolean },
    segments: readonly (string | number)[],
  ) {
    this.value = value;
    this.kind = kind;
    this.name = name;
    this.#segments = segments;
    this.parent = from instanceof Schema ? from : undefined;
    this.#base = from instanceof Schema ? '' : from.pointer;
    this.#baseLabel = from instanceof Schema ? '' : from.label;
    this.#isHidden = value['x-ms-visibility'] === 'internal' || from.isInternal;
  }

  get pointer(): JsonPointer {
    return child(this.parent?.pointer ?? this.#base, ...this.#segments);
  }

  /** As a message names it: ``property `email` of definition `Contact` ``. */
  get label(): string {
    if (this.parent === undefined) return this.#baseLabel;
    if (this.kind === 'property') return `property \`${this.name}\` of ${this.parent.label}`;
    if (this.kind === 'items') return `the items of ${this.parent.label}`;
    return this.parent.label;
  }

  /** Hidden itself, or inside of something hidden. */
  get isInternal(): boolean {
    return this.#isHidden;
  }

  /** It stands for another one; its siblings of `$ref` are ignored by the platform. */
  get isReference(): boolean {
    return typeof this.value.$ref === 'string';
  }

  /** The outermost schema it is part of: a definition, a body or a response. */
  get top(): Schema {
    return this.parent?.top ?? this;
  }
}

/** Every schema object at any depth, where it is written. */
export function* schemasOf(definition: ApiDefinition): Generator<Schema> {
  for (const parameter of definition.parameters) {
    const { schema } = parameter.value;
    if (!parameter.isBody || !isObject(schema)) continue;
    const label = `the body of ${parameter.operations[0]?.label ?? parameter.label}`;
    const from = { pointer: parameter.pointer, label, isInternal: parameter.isInternal };
    yield* within(new Schema(schema, 'body', '', from, ['schema']));
  }
  yield* responseSchemas(definition);
  yield* notificationSchemas(definition);
  for (const [name, value] of Object.entries(objectOr(definition.root.definitions))) {
    if (!isObject(value)) continue;
    const from = {
      pointer: pointer`/definitions/${name}`,
      label: `definition \`${name}\``,
      isInternal: false,
    };
    yield* within(new Schema(value, 'definition', name, from, []));
  }
}

function* responseSchemas(definition: ApiDefinition): Generator<Schema> {
  for (const { schema, pointer: at, label, operation } of writtenResponses(definition)) {
    if (schema === undefined) continue;
    const from = { pointer: at, label, isInternal: operation.isInternal };
    yield* within(new Schema(schema, 'response', '', from, ['schema']));
  }
}

/** What a webhook sends is described beside the operations of its path. */
function* notificationSchemas({ paths }: ApiDefinition): Generator<Schema> {
  for (const { path, value, pointer: at } of paths) {
    const { schema } = objectOr(value['x-ms-notification-content']);
    if (!isObject(schema)) continue;
    const label = `the notification content of path \`${path}\``;
    const from = { pointer: at, label, isInternal: false };
    const segments = ['x-ms-notification-content', 'schema'];
    yield* within(new Schema(schema, 'notification', '', from, segments));
  }
}

/** Non-body parameters and response headers, and the items of both. */
export function* simpleSchemasOf(definition: ApiDefinition): Generator<Schema> {
  for (const parameter of definition.parameters) {
    if (parameter.isBody) continue;
    yield* itemsWithin(
      new Schema(parameter.value, 'parameter', parameter.name ?? '', parameter, []),
    );
  }
  for (const response of writtenResponses(definition)) yield* headersOf(response);
}

function* headersOf(response: Response): Generator<Schema> {
  for (const [name, header] of Object.entries(objectOr(response.value.headers))) {
    if (!isObject(header)) continue;
    const label = `header \`${name}\` of ${response.label}`;
    const at = child(response.pointer, 'headers', name);
    const from = { pointer: at, label, isInternal: response.operation.isInternal };
    yield* itemsWithin(new Schema(header, 'header', name, from, []));
  }
}

function* itemsWithin(schema: Schema): Generator<Schema> {
  yield schema;
  const { items } = schema.value;
  if (isObject(items)) yield* itemsWithin(new Schema(items, 'items', '', schema, ['items']));
}

function* within(schema: Schema): Generator<Schema> {
  yield schema;
  const { properties, items, allOf, additionalProperties } = schema.value;
  for (const [name, value] of Object.entries(objectOr(properties))) {
    if (isObject(value))
      yield* within(new Schema(value, 'property', name, schema, ['properties', name]));
  }
  if (isObject(items)) yield* within(new Schema(items, 'items', '', schema, ['items']));
  for (const [index, value] of arrayOr(allOf).entries()) {
    if (isObject(value)) yield* within(new Schema(value, 'allOf', '', schema, ['allOf', index]));
  }
  if (isObject(additionalProperties)) {
    yield* within(
      new Schema(additionalProperties, 'additionalProperties', '', schema, [
        'additionalProperties',
      ]),
    );
  }
}
