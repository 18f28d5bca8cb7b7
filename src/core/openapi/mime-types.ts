import type { JsonPointer } from '../contract/diagnostic.ts';
import { arrayOr, type JsonObject } from '../files/json/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Operation } from './operation.ts';

/** A list of MIME types, of the document or of an operation. */
export interface MimeTypeList {
  readonly name: 'consumes' | 'produces';
  readonly types: readonly unknown[];
  readonly pointer: JsonPointer;
  /** Its name in messages: ``"consumes" of operation `GetContact` (GET /contacts/{id})``. */
  readonly label: string;
}

/** The number of types in a list that are checked per operation. All operations may share the document's list. */
const MAX_TYPES = 100;

const SUPPORTED: ReadonlySet<string> = new Set([
  'application/json',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
]);

/** Whether the designer supports the MIME type. Ignores its parameters, such as `charset`. */
export function isSupportedMimeType(type: string): boolean {
  return SUPPORTED.has(withoutParameters(type));
}

/** Whether bodies of that type are JSON. */
export function isJsonMimeType(type: string): boolean {
  return /^(?:application|text)\/(?:.+\+)?json$|^\*\/\*$/.test(withoutParameters(type));
}

/** Removes the parameters of a MIME type, and converts it to lower case. */
export function withoutParameters(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Returns every `consumes` and `produces`: the document's, then those of the operations. */
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

/** Returns the MIME types that an operation accepts: its own list, or else the document's. */
export function consumedBy({ value, definition }: Operation): readonly string[] {
  return stringsIn(value.consumes ?? definition.root.consumes);
}

/** Returns the MIME types of an operation's responses: its own list, or else the document's. */
export function producedBy({ value, definition }: Operation): readonly string[] {
  return stringsIn(value.produces ?? definition.root.produces);
}

function stringsIn(list: unknown): readonly string[] {
  return arrayOr(list)
    .slice(0, MAX_TYPES)
    .filter((type) => typeof type === 'string');
}

/** Returns the MIME types that fit the parameters of a request, the best one first. Empty if it has no body. */
export function fittingMimeTypes({ parameters }: Operation): readonly string[] {
  const form = parameters.filter((parameter) => parameter.in === 'formData');
  if (form.some(({ value }) => value.type === 'file')) return ['multipart/form-data'];
  if (form.length > 0) return ['application/x-www-form-urlencoded', 'multipart/form-data'];
  return parameters.some(({ isBody }) => isBody) ? ['application/json'] : [];
}
