import type { JsonPointer } from '../diagnostic.ts';
import { pointer } from '../files/json-pointer.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOr } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';
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
  readonly #pathItem: JsonObject;
  #parameters: readonly Parameter[] | undefined;
  #responses: readonly Response[] | undefined;

  constructor(
    definition: ApiDefinition,
    path: string,
    method: string,
    value: JsonObject,
    pathItem: JsonObject,
  ) {
    this.definition = definition;
    this.path = path;
    this.method = method;
    this.value = value;
    this.pointer = pointer`/paths/${path}/${method}`;
    this.#pathItem = pathItem;
  }

  get id(): string | undefined {
    return textOr(this.value.operationId);
  }

  /** As a message names it: ``operation `GetContact` (GET /contacts/{id})``. */
  get label(): string {
    const place = `${this.method.toUpperCase()} ${this.path}`;
    return this.id === undefined ? `operation ${place}` : `operation \`${this.id}\` (${place})`;
  }

  /** Hidden from users: certification does not look at its texts. */
  get isInternal(): boolean {
    return this.value['x-ms-visibility'] === 'internal';
  }

  get isTrigger(): boolean {
    return this.value['x-ms-trigger'] !== undefined;
  }

  get isDeprecated(): boolean {
    return this.value.deprecated === true;
  }

  /** All that apply: its own, and those of its path item that it does not replace; references resolved. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= this.#effectiveParameters();
    return this.#parameters;
  }

  /** What stands under `responses`, be it well-formed or not: `200`, `default`, … */
  get responseCodes(): readonly string[] {
    return Object.keys(objectOr(this.value.responses)).filter((code) => !code.startsWith('x-'));
  }

  get responses(): readonly Response[] {
    this.#responses ??= Object.entries(objectOr(this.value.responses)).flatMap(([code, value]) => {
      const at = pointer`/paths/${this.path}/${this.method}/responses/${code}`;
      if (code.startsWith('x-') || !isObject(value)) return [];
      if (value.$ref === undefined) return [new Response(this, code, value, at)];
      const target = this.definition.resolve(value.$ref);
      return isObject(target?.value)
        ? [new Response(this, code, target.value, target.pointer)]
        : [];
    });
    return this.#responses;
  }

  #effectiveParameters(): readonly Parameter[] {
    const at = pointer`/paths/${this.path}`;
    const mine = this.#resolved(this.value.parameters, `${this.pointer}/parameters`);
    const replaced = new Set(mine.map(({ identity }) => identity));
    const inherited = this.#resolved(this.#pathItem.parameters, `${at}/parameters`);
    return [...mine, ...inherited.filter(({ identity }) => !replaced.has(identity))];
  }

  #resolved(list: unknown, at: JsonPointer): Parameter[] {
    return arrayOr(list).flatMap((value, index) => {
      if (!isObject(value)) return [];
      const usedAt: JsonPointer = `${at}/${index}`;
      if (value.$ref === undefined) return [new Parameter(value, usedAt, [this])];
      const target = this.definition.resolve(value.$ref);
      if (!isObject(target?.value)) return [];
      return [new Parameter(target.value, target.pointer, [this], usedAt)];
    });
  }
}
