import type { JsonPointer } from '../contract/diagnostic.ts';
import type { JsonChange } from './json/json-edit.ts';
import { shown } from './json/json-value.ts';

/** A fix that changes one JSON file. */
export interface JsonFix {
  readonly title: string;
  readonly changes: readonly JsonChange[];
  readonly safe: boolean;
}

/** Returns the fix that replaces the value at a pointer. */
export function changeTo(at: JsonPointer, value: unknown, { safe = false } = {}): JsonFix {
  return { title: `Change to ${shown(value)}`, changes: [{ replace: at, with: value }], safe };
}
