import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from '../files/json/json-pointer.ts';
import {
  arrayOr,
  brief,
  isObject,
  type JsonObject,
  objectOr,
  textOr,
} from '../files/json/json-value.ts';
import type { ApiDefinition, PathItem } from './api-definition.ts';
import { Parameter } from './parameter.ts';
import { Response } from './response.ts';

export const operationMethods: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
]);

/** An OpenAPI operation, which the platform shows as an action or a trigger. */
export class Operation {
  readonly definition: ApiDefinition;
  readonly path: string;
  readonly method: string;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly id: string | undefined;
  /** Whether it is hidden from users. Certification does not check its texts. */
  readonly isInternal: boolean;
  readonly #item: PathItem;
  #label: string | undefined;
  #parameters: readonly Parameter[] | undefined;
  #responses: readonly Response[] | undefined;

  constructor(definition: ApiDefinition, item: PathItem, method: string, value: JsonObject) {
    this.definition = definition;
    this.path = item.path;
    this.method = method;
    this.value = value;
    this.pointer = `${item.pointer}/${method}`;
    this.id = textOr(value.operationId);
    this.isInternal = value['x-ms-visibility'] === 'internal';
    this.#item = item;
  }

  /** Its name in messages: ``operation `GetContact` (GET /contacts/{id})``. */
  get label(): string {
    this.#label ??= operationLabel(this.method, this.path, this.id);
    return this.#label;
  }

  /** The path item it belongs to. */
  get pathItem(): JsonObject {
    return this.#item.value;
  }

  get isTrigger(): boolean {
    return this.value['x-ms-trigger'] !== undefined;
  }

  /** Whether it is an MCP server, which describes its tools at run time: it has neither parameters nor a schema. */
  get isAgentServer(): boolean {
    return this.value['x-ms-agentic-protocol'] !== undefined;
  }

  get isDeprecated(): boolean {
    return this.value.deprecated === true;
  }

  /** The parameters defined in the operation itself, without references and those of its path item. */
  get ownParameters(): readonly Parameter[] {
    const list: readonly unknown[] = arrayOr(this.value.parameters);
    const own = new Set(list);
    return this.parameters.filter(({ value, use }) => value === use && own.has(use));
  }

  /** All parameters that apply, including those of its path item unless it replaces them. References are resolved. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= this.#effectiveParameters();
    return this.#parameters;
  }

  /** The keys of `responses`, even if their values are malformed: `200`, `default`, … */
  get responseCodes(): readonly string[] {
    return Object.keys(objectOr(this.value.responses)).filter((code) => !code.startsWith('x-'));
  }

  get responses(): readonly Response[] {
    this.#responses ??= Object.entries(objectOr(this.value.responses)).flatMap(([code, value]) => {
      const at = child(this.pointer, 'responses', code);
      if (code.startsWith('x-') || !isObject(value)) return [];
      if (value.$ref === undefined) return [new Response(this, code, value, at)];
      const target = this.definition.resolve(value.$ref);
      return isObject(target?.value)
        ? [new Response(this, code, target.value, target.pointer)]
        : [];
    });
    return this.#responses;
  }

  /** The schema of what a webhook sends, which is next to the operations of the path. */
  get notificationSchema(): unknown {
    return objectOr(this.#item.value['x-ms-notification-content']).schema;
  }

  #effectiveParameters(): readonly Parameter[] {
    const own = this.#resolved(this.value.parameters, `${this.pointer}/parameters`);
    const inherited = this.#resolved(
      this.#item.value.parameters,
      `${this.#item.pointer}/parameters`,
    );
    if (inherited.length === 0) return own;
    const replaced = new Set(own.map(({ identity }) => identity));
    return [...own, ...inherited.filter(({ identity }) => !replaced.has(identity))];
  }

  #resolved(list: unknown, at: JsonPointer): Parameter[] {
    return arrayOr(list).flatMap((value, index) => {
      if (!isObject(value)) return [];
      const usedAt: JsonPointer = `${at}/${index}`;
      if (value.$ref === undefined) return [new Parameter(value, usedAt, [this])];
      const target = this.definition.resolve(value.$ref);
      if (!isObject(target?.value)) return [];
      return [new Parameter(target.value, target.pointer, [this], usedAt, value)];
    });
  }
}

/** Names an operation for a message, with or without an id. */
export function operationLabel(method: string, path: string, id: string | undefined): string {
  const route = `${method.toUpperCase()} ${brief(path)}`;
  return id === undefined ? `operation ${route}` : `operation \`${brief(id)}\` (${route})`;
}
