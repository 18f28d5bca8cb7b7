import type { JsonPointer } from '../contract/diagnostic.ts';
import { pointer, segmentsOf } from '../files/json-pointer.ts';
import { isObject, type JsonObject, objectOr, own } from '../files/json-value.ts';
import type { StructureFault } from '../schema/structure-fault.ts';
import { StructuredFile } from '../schema/structured-file.ts';
import { validators } from '../schema/validators.ts';
import { declaredParameters } from './declared-parameters.ts';
import { Operation, operationMethods } from './operation.ts';
import type { Parameter } from './parameter.ts';
import { placeLabel } from './place-label.ts';
import { type Reference, referencesOf } from './reference.ts';
import { type Schema, schemasOf } from './schema.ts';
import { SchemaSizes } from './schema-size.ts';
import { simpleSchemasOf } from './simple-schemas.ts';

/** A path and its item. */
export interface PathItem {
  readonly path: string;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly operations: readonly Operation[];
}

/** A value that a `$ref` leads to. */
export interface Target {
  readonly value: unknown;
  readonly pointer: JsonPointer;
}

const MAX_HOPS = 16;

/**
 * `apiDefinition.swagger.json` as the rules see it: the walks that many of them share, each made once,
 * in the order of the file. What is not of the right JSON type is left out of a walk.
 */
export class ApiDefinition extends StructuredFile {
  protected readonly validate = validators.apiDefinition;

  /** What is null is left to the rule that says so of any member. */
  override faultsOf(rule: string): readonly StructureFault[] {
    return super.faultsOf(rule).filter(({ found }) => found !== null);
  }

  /** As messages name things: ``parameter `id` of operation `GetContact` (GET /contacts/{id})``. */
  override nameOf(pointer: JsonPointer): string {
    return placeLabel(this.value, pointer);
  }

  /** The document; empty where the file holds something else. */
  get root(): JsonObject {
    return objectOr(this.value);
  }

  get info(): JsonObject {
    return objectOr(this.root.info);
  }

  /** Every path that has an item. Keys that start with `x-` are no paths. */
  get paths(): readonly PathItem[] {
    this.#paths ??= Object.entries(objectOr(this.root.paths)).flatMap(([path, value]) =>
      isObject(value) && !path.startsWith('x-') ? [this.#pathItem(path, value)] : [],
    );
    return this.#paths;
  }
  #paths: readonly PathItem[] | undefined;

  get operations(): readonly Operation[] {
    this.#operations ??= this.paths.flatMap(({ operations }) => operations);
    return this.#operations;
  }
  #operations: readonly Operation[] | undefined;

  /** By operationId; of twins the first. */
  get operationsById(): ReadonlyMap<string, Operation> {
    this.#operationsById ??= new Map(
      this.operations
        .toReversed()
        .flatMap((each) => (each.id === undefined ? [] : [[each.id, each]])),
    );
    return this.#operationsById;
  }
  #operationsById: ReadonlyMap<string, Operation> | undefined;

  /** Every parameter where it is written: in operations, in path items, under `parameters`. References are not among them. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= declaredParameters(this);
    return this.#parameters;
  }
  #parameters: readonly Parameter[] | undefined;

  /** Every schema object, at any depth, where it is written: definitions, bodies, responses. References are among them. */
  get schemas(): readonly Schema[] {
    this.#schemas ??= schemasOf(this);
    return this.#schemas;
  }
  #schemas: readonly Schema[] | undefined;

  /** What is typed like a schema without being one: non-body parameters, response headers, their items. */
  get simpleSchemas(): readonly Schema[] {
    this.#simpleSchemas ??= simpleSchemasOf(this);
    return this.#simpleSchemas;
  }
  #simpleSchemas: readonly Schema[] | undefined;

  /** Every object with a `$ref` in place of a schema, a parameter or a response. */
  get references(): readonly Reference[] {
    this.#references ??= referencesOf(this);
    return this.#references;
  }
  #references: readonly Reference[] | undefined;

  /** What each schema comes to once its references are unfolded. */
  readonly schemaSizes = new SchemaSizes(this);

  /** What a local reference (`#/definitions/X`) leads to, through further references; nothing if it leads nowhere. */
  resolve(ref: unknown): Target | undefined {
    let at = ref;
    for (let hop = 0; hop < MAX_HOPS; hop += 1) {
      const target = this.lookUp(at);
      const next = isObject(target?.value) ? target.value.$ref : undefined;
      if (typeof next !== 'string') return target;
      at = next;
    }
    return undefined;
  }

  /** What a local reference names itself, be it a reference again. */
  lookUp(ref: unknown): Target | undefined {
    if (typeof ref !== 'string') return undefined;
    const known = this.#targets.get(ref);
    if (known !== undefined) return known.target;
    const target = /^#(\/|$)/.test(ref) ? this.#follow(ref) : undefined;
    this.#targets.set(ref, { target });
    return target;
  }
  readonly #targets = new Map<string, { readonly target: Target | undefined }>();

  #follow(ref: string): Target | undefined {
    const at = decoded(ref.slice(1)) as JsonPointer;
    let value: unknown = this.value;
    for (const segment of segmentsOf(at)) {
      const parent = value;
      if (Array.isArray(parent)) value = parent[Number(segment)];
      else value = isObject(parent) ? own(parent, segment) : undefined;
      if (value === undefined) return undefined;
    }
    return { value, pointer: at };
  }

  #pathItem(path: string, value: JsonObject): PathItem {
    const operations: Operation[] = [];
    const item = { path, value, pointer: pointer`/paths/${path}`, operations };
    for (const [method, operation] of Object.entries(value)) {
      if (isObject(operation) && operationMethods.has(method)) {
        operations.push(new Operation(this, item, method, operation));
      }
    }
    return item;
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
