import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from '../files/json/json-pointer.ts';
import { brief, isObject, objectOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Response } from './response.ts';
import { itemsOf, Schema, type SchemaHolder } from './schema.ts';
import { writtenResponses } from './written-responses.ts';

/** Collects non-body parameters, response headers, and the items of both. */
export function simpleSchemasOf(definition: ApiDefinition): readonly Schema[] {
  const found: Schema[] = [];
  for (const parameter of definition.parameters) {
    if (parameter.isBody) continue;
    const { value, name = '' } = parameter;
    collectItems(new Schema(value, 'parameter', name, parameter, []), found);
  }
  for (const response of writtenResponses(definition)) collectHeaders(response, found);
  return found;
}

function collectHeaders(response: Response, found: Schema[]): void {
  for (const [name, header] of Object.entries(objectOr(response.value.headers))) {
    if (!isObject(header)) continue;
    collectItems(new Schema(header, 'header', name, new Header(response, name), []), found);
  }
}

class Header implements SchemaHolder {
  readonly isInternal: boolean;
  readonly #response: Response;
  readonly #name: string;

  constructor(response: Response, name: string) {
    this.isInternal = response.isInternal;
    this.#response = response;
    this.#name = name;
  }

  get pointer(): JsonPointer {
    return child(this.#response.pointer, 'headers', this.#name);
  }

  get label(): string {
    return `header \`${brief(this.#name)}\` of ${this.#response.label}`;
  }
}

function collectItems(schema: Schema, found: Schema[]): void {
  found.push(schema);
  const items = itemsOf(schema);
  if (items !== undefined) collectItems(items, found);
}
