import type { JsonPointer } from '../contract/diagnostic.ts';
import { pointer, segmentsOf } from '../files/json/json-pointer.ts';
import { isObject, type JsonObject, objectOr, own } from '../files/json/json-value.ts';
import type { StructureFault } from '../schema/structure-fault.ts';
import { type Sorted, StructuredFile } from '../schema/structured-file.ts';
import { validators } from '../schema/validators.ts';
import { declaredParameters } from './declared-parameters.ts';
import { misnamedResponses } from './misnamed-responses.ts';
import { sortSections } from './misplaced-sections.ts';
import { Operation, operationMethods } from './operation.ts';
import type { Parameter } from './parameter.ts';
import { pointerLabel } from './pointer-label.ts';
import { type Reference, referencesOf } from './reference.ts';
import { type Schema, schemasOf } from './schema.ts';
import { SchemaSizes } from './schema-size.ts';
import { simpleSchemasOf } from './simple-schemas.ts';

/** A path with its path item. */
export interface PathItem {
  readonly path: string;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly operations: readonly Operation[];
}

/** The value that a `$ref` points to. */
export interface Target {
  readonly value: unknown;
  readonly pointer: JsonPointer;
}

const MAX_HOPS = 16;

/**
 * `apiDefinition.swagger.json`, with the lists that many rules share. Each list is computed once, in the order
 * of the file. Values of the wrong JSON type are left out.
 */
export class ApiDefinition extends StructuredFile {
  protected readonly validate = validators.apiDefinition;

  protected override sorted(value: unknown): Sorted {
    return sortSections(value);
  }

  protected override misnamed(value: unknown): readonly StructureFault[] {
    return misnamedResponses(value);
  }

  /** Omits faults of null values, which have a rule of their own. */
  override faultsOf(rule: string): readonly StructureFault[] {
    return super.faultsOf(rule).filter(({ found }) => found !== null);
  }

  /** Returns the name of a value in messages: ``parameter `id` of operation `GetContact` (GET /contacts/{id})``. */
  override nameOf(pointer: JsonPointer): string {
    return pointerLabel(this.value, pointer);
  }

  /** The root object. Empty if the root is not an object. */
  get root(): JsonObject {
    return objectOr(this.value);
  }

  get info(): JsonObject {
    return objectOr(this.root.info);
  }

  /** Every path with an item. Keys that start with `x-` are not paths. */
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

  /** Operations by operationId. If an id repeats, the first operation wins. */
  get operationsById(): ReadonlyMap<string, Operation> {
    this.#operationsById ??= new Map(
      this.operations
        .toReversed()
        .flatMap((operation) => (operation.id === undefined ? [] : [[operation.id, operation]])),
    );
    return this.#operationsById;
  }
  #operationsById: ReadonlyMap<string, Operation> | undefined;

  /** Every parameter, where it is defined: in operations, in path items and under `parameters`. Excludes references. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= declaredParameters(this);
    return this.#parameters;
  }
  #parameters: readonly Parameter[] | undefined;

  /** Every schema object at any depth, where it is defined: in definitions, bodies and responses. Includes references. */
  get schemas(): readonly Schema[] {
    this.#schemas ??= schemasOf(this);
    return this.#schemas;
  }
  #schemas: readonly Schema[] | undefined;

  /** Everything with a type that is not a schema object: non-body parameters, response headers, and their items. */
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

  /** The size of each schema, with its references resolved. */
  readonly schemaSizes = new SchemaSizes(this);

  /** Resolves a local reference (`#/definitions/X`), and any reference that it points to. Undefined if there is no target. */
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

  /** Returns the direct target of a local reference, which may be a reference itself. */
  lookUp(ref: unknown): Target | undefined {
    if (typeof ref !== 'string') return undefined;
    const cached = this.#targets.get(ref);
    if (cached !== undefined) return cached.target;
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
