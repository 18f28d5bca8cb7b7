import type { PreviewNode } from '../contract/document-api.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOr } from '../files/json-value.ts';
import { isHidden, titleOf, typeLabel } from './schema-words.ts';

/** One property of an inline object, at any depth. */
export interface PropertyRow {
  readonly title: string;
  /** The names from the top down, joined by dots. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly type: PreviewNode;
  readonly description: string;
}

/** Nobody reads more rows than this. */
const MAX_ROWS = 500;

/** Returns the visible properties of an inline schema. References are named, not followed. */
export function propertyRows(schema: JsonObject): PropertyRow[] {
  const rows: PropertyRow[] = [];
  collect(schema, '', rows);
  return rows;
}

function collect(schema: JsonObject, parent: string, rows: PropertyRow[]): void {
  const required = new Set(arrayOr(schema.required));
  for (const [name, value] of Object.entries(objectOr(schema.properties))) {
    if (!isObject(value) || isHidden(value) || rows.length >= MAX_ROWS) continue;
    const path = parent === '' ? name : `${parent}.${name}`;
    if (isObject(value.properties)) collect(value, path, rows);
    else rows.push(row(value, name, path, required.has(name)));
  }
}

function row(schema: JsonObject, name: string, path: string, isRequired: boolean): PropertyRow {
  return {
    title: titleOf(schema, name),
    path,
    isRequired,
    type: typeLabel(schema),
    description: textOr(schema.description) ?? '',
  };
}
