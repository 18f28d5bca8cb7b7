import type { JsonPointer } from '../contract/diagnostic.ts';
import { arrayOr, type JsonObject } from '../files/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Operation } from './operation.ts';

/** A list of MIME types, and what it belongs to; its pointer and label are made when asked for. */
export interface MimeTypeList {
  readonly name: 'consumes' | 'produces';
  readonly types: readonly unknown[];
  readonly pointer: JsonPointer;
  /** As a message names it: ``"consumes" of operation `GetContact` (GET /contacts/{id})``. */
  readonly label: string;
}

/** Those behind them in one list are not looked at by operation. */
const MOST_TYPES = 100;

const SUPPORTED: ReadonlySet<string> = new Set([
  'application/json',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
]);

/** Whether the designer knows what to do with it; parameters such as `charset` do not matter. */
export function isSupportedMimeType(type: string): boolean {
  return SUPPORTED.has(withoutParameters(type));
}

/** Whether bodies of that type are JSON. */
export function isJsonMimeType(type: string): boolean {
  return /^(?:application|text)\/(?:.+\+)?json$|^\*\/\*$/.test(withoutParameters(type));
}

/** A MIME type in lower case, its parameters cut off. */
export function withoutParameters(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Every `consumes` and `produces`: the document's, then those of the operations. */
export const mimeTypeLists = memoized(
  ({ root, operations }: ApiDefinition): readonly MimeTypeList[] => [
    ...listsOf(root),
    ...operations.flatMap((operation) => listsOf(operation.value, operation)),
  ],
);

function listsOf(value: JsonObject, operation?: Operation): readonly MimeTypeList[] {
  return (['consumes', 'produces'] as const).flatMap((name) => {
    const types = value[name];
    return Array.isArray(types) ? [new OwnedList(name, types, operation)] : [];
  });
}

class OwnedList implements MimeTypeList {
  readonly name: MimeTypeList['name'];
  readonly types: readonly unknown[];
  readonly #operation: Operation | undefined;

  constructor(
    name: MimeTypeList['name'],
    types: readonly unknown[],
    operation: Operation | undefined,
  ) {
    this.name = name;
    this.types = types;
    this.#operation = operation;
  }

  get pointer(): JsonPointer {
    return `${this.#operation?.pointer ?? ''}/${this.name}`;
  }

  get label(): string {
    return `"${this.name}" of ${this.#operation?.label ?? 'the document'}`;
  }
}

/** The MIME types that an operation takes: its own list, or, where it has none, the document's. */
export function consumedBy({ value, definition }: Operation): readonly string[] {
  return textsOf(value.consumes ?? definition.root.consumes);
}

/** The MIME types that an operation answers with: its own list, or, where it has none, the document's. */
export function producedBy({ value, definition }: Operation): readonly string[] {
  return textsOf(value.produces ?? definition.root.produces);
}

/** All operations may share the document's list: it must not be long. */
function textsOf(list: unknown): readonly string[] {
  return arrayOr(list)
    .slice(0, MOST_TYPES)
    .filter((type) => typeof type === 'string');
}

/** The MIME types that a request may have by its parameters, the best one first; none if it has no body. */
export function fittingMimeTypes({ parameters }: Operation): readonly string[] {
  const form = parameters.filter((parameter) => parameter.in === 'formData');
  if (form.some(({ value }) => value.type === 'file')) return ['multipart/form-data'];
  if (form.length > 0) return ['application/x-www-form-urlencoded', 'multipart/form-data'];
  return parameters.some(({ isBody }) => isBody) ? ['application/json'] : [];
}
