import type { PreviewNode } from '../contract/document-api.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOr } from '../files/json-value.ts';
import { isHidden, titleOf, typeWords } from './schema-words.ts';

/** One property of an inline object, at any depth. */
export interface PropertyRow {
  readonly title: string;
  /** Names on the way to it, joined by dots. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly type: PreviewNode;
  readonly description: string;
}

/** More rows than anyone reads: what repeats without end on the page is cut here. */
const MOST_ROWS = 500;

/** The properties that users see of a schema written in place; references are named, not followed. */
export function propertyRows(schema: JsonObject): PropertyRow[] {
  const rows: PropertyRow[] = [];
  collect(schema, '', rows);
  return rows;
}

function collect(schema: JsonObject, parent: string, rows: PropertyRow[]): void {
  const required = new Set(arrayOr(schema.required));
  for (const [name, value] of Object.entries(objectOr(schema.properties))) {
    if (!isObject(value) || isHidden(value) || rows.length >= MOST_ROWS) continue;
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
    type: typeWords(schema),
    description: textOr(schema.description) ?? '',
  };
}
