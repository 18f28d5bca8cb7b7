import type { JsonPointer } from '../contract/diagnostic.ts';
import { child, pointer } from '../files/json/json-pointer.ts';
import { brief, isObject, type JsonObject, objectOr } from '../files/json/json-value.ts';
import type { ApiDefinition, PathItem } from './api-definition.ts';
import type { Parameter } from './parameter.ts';
import { writtenResponses } from './written-responses.ts';

/** What a schema describes. */
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

/** The parameter, response, header or definition that an outermost schema belongs to. */
export interface SchemaHolder {
  readonly pointer: JsonPointer;
  readonly label: string;
  readonly isInternal: boolean;
}

// Shared by thousands of schemas to save memory. The pointer of a property also has its name.
const SCHEMA = ['schema'] as const;
const PROPERTIES = ['properties'] as const;
const ITEMS = ['items'] as const;
const ADDITIONAL_PROPERTIES = ['additionalProperties'] as const;

/** A schema object, where it is defined. Computes its pointer and label on demand, because few are needed. */
export class Schema {
  readonly value: JsonObject;
  readonly kind: SchemaKind;
  /** The name of the property or definition, or ''. */
  readonly name: string;
  readonly parent: Schema | undefined;
  /** The outermost schema that contains it: a definition, a body or a response. */
  readonly top: Schema;
  /** Whether it or anything that contains it is hidden from users. */
  readonly isInternal: boolean;
  /** Whether it is a reference. The platform ignores the other members of such an object. */
  readonly isReference: boolean;
  readonly #from: Schema | SchemaHolder;
  readonly #segments: readonly (string | number)[];
  #pointer: JsonPointer | undefined;
  #label: string | undefined;

  constructor(
    value: JsonObject,
    kind: SchemaKind,
    name: string,
    from: Schema | SchemaHolder,
    segments: readonly (string | number)[],
  ) {
    this.value = value;
    this.kind = kind;
    this.name = name;
    this.parent = from instanceof Schema ? from : undefined;
    this.top = this.parent?.top ?? this;
    this.isInternal = value['x-ms-visibility'] === 'internal' || from.isInternal;
    this.isReference = typeof value.$ref === 'string';
    this.#from = from;
    this.#segments = segments;
  }

  get pointer(): JsonPointer {
    this.#pointer ??= this.#makePointer();
    return this.#pointer;
  }

  /** Its name in messages: ``property `email` of definition `Contact` ``. */
  get label(): string {
    this.#label ??= this.#makeLabel();
    return this.#label;
  }

  #makePointer(): JsonPointer {
    const holder = child(this.#from.pointer, ...this.#segments);
    return this.kind === 'property' ? child(holder, this.name) : holder;
  }

  #makeLabel(): string {
    const { label } = this.#from;
    if (this.parent === undefined) return label;
    if (this.kind === 'property') return `property \`${brief(this.name)}\` of ${label}`;
    return this.kind === 'items' ? `the items of ${label}` : label;
  }
}

/** Collects every schema object at any depth, where it is defined. */
export function schemasOf(definition: ApiDefinition): readonly Schema[] {
  const found: Schema[] = [];
  for (const parameter of definition.parameters) {
    const { schema } = parameter.value;
    if (!parameter.isBody || !isObject(schema)) continue;
    collect(new Schema(schema, 'body', '', new Body(parameter), SCHEMA), found);
  }
  for (const response of writtenResponses(definition)) {
    if (response.schema === undefined) continue;
    collect(new Schema(response.schema, 'response', '', response, SCHEMA), found);
  }
  for (const item of definition.paths) collectNotification(item, found);
  for (const [name, value] of Object.entries(objectOr(definition.root.definitions))) {
    if (!isObject(value)) continue;
    const label = `definition \`${brief(name)}\``;
    const from = { pointer: pointer`/definitions/${name}`, label, isInternal: false };
    collect(new Schema(value, 'definition', name, from, []), found);
  }
  return found;
}

class Body implements SchemaHolder {
  readonly isInternal: boolean;
  readonly #parameter: Parameter;

  constructor(parameter: Parameter) {
    this.isInternal = parameter.isInternal;
    this.#parameter = parameter;
  }

  get pointer(): JsonPointer {
    return this.#parameter.pointer;
  }

  get label(): string {
    return `the body of ${this.#parameter.operations[0]?.label ?? this.#parameter.label}`;
  }
}

/** Collects the schema of what a webhook sends, which is next to the operations of the path. */
function collectNotification({ path, value, pointer: at }: PathItem, found: Schema[]): void {
  const { schema } = objectOr(value['x-ms-notification-content']);
  if (!isObject(schema)) return;
  const label = `the notification content of path \`${brief(path)}\``;
  const from = { pointer: at, label, isInternal: false };
  const segments = ['x-ms-notification-content', 'schema'];
  collect(new Schema(schema, 'notification', '', from, segments), found);
}

// Not a generator: passing each schema up through all levels takes longer than the walk itself.
function collect(schema: Schema, found: Schema[]): void {
  found.push(schema);
  const { properties, allOf, additionalProperties } = schema.value;
  if (isObject(properties)) collectProperties(properties, schema, found);
  const items = itemsOf(schema);
  if (items !== undefined) collect(items, found);
  if (Array.isArray(allOf)) collectParts(allOf, schema, found);
  if (isObject(additionalProperties)) {
    collect(
      new Schema(additionalProperties, 'additionalProperties', '', schema, ADDITIONAL_PROPERTIES),
      found,
    );
  }
}

function collectProperties(properties: JsonObject, schema: Schema, found: Schema[]): void {
  for (const name in properties) {
    const value = properties[name];
    if (isObject(value)) collect(new Schema(value, 'property', name, schema, PROPERTIES), found);
  }
}

/** Returns the schema of the items of a list. */
export function itemsOf(schema: Schema): Schema | undefined {
  const { items } = schema.value;
  return isObject(items) ? new Schema(items, 'items', '', schema, ITEMS) : undefined;
}

function collectParts(allOf: readonly unknown[], schema: Schema, found: Schema[]): void {
  for (const [index, value] of allOf.entries()) {
    if (isObject(value)) collect(new Schema(value, 'allOf', '', schema, ['allOf', index]), found);
  }
}
