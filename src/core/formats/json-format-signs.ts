import type { JsonPointer } from '../contract/diagnostic.ts';
import type { Role } from '../contract/report.ts';
import { pointer } from '../files/json/json-pointer.ts';
import { type JsonObject, objectOr, own, scalarText } from '../files/json/json-value.ts';
import type { Cure } from './file-format.ts';

/** A format in JSON, recognized by the root of the document. */
export interface JsonFormat {
  readonly name: string | ((root: JsonObject) => string);
  readonly cure?: Cure;
  readonly role?: Role;
  /** Returns the member that shows it. Undefined if the document has another format. */
  readonly sign: (root: JsonObject) => JsonPointer | undefined;
}

/** Returns the pointer of a member of the root, if it is there. */
export function has(root: JsonObject, name: string): JsonPointer | undefined {
  return Object.hasOwn(root, name) ? pointer`/${name}` : undefined;
}

/** Whether the root has all of these members. */
export function hasAll(root: JsonObject, names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(root, name));
}

/** Returns the pointer of `$schema` if the address there fits. */
export function schemaOf(root: JsonObject, pattern: RegExp): JsonPointer | undefined {
  return pattern.test(scalarText(root.$schema)) ? '/$schema' : undefined;
}

/** Whether a value is an API definition in OpenAPI 2.0. */
export function isDefinition(value: unknown): boolean {
  const { swagger, info, paths } = objectOr(value);
  return isVersion2(swagger) && (info ?? paths) !== undefined;
}

/** Whether a version is 2 or 2.x. */
export function isVersion2(version: unknown): boolean {
  return /^2(?:\.|$)/.test(scalarText(version));
}

/** Returns a member if it is a text. */
export function textIn(value: unknown, name: string): string | undefined {
  const text = own(objectOr(value), name);
  return typeof text === 'string' ? text : undefined;
}
