import type { JsonPointer } from '../contract/diagnostic.ts';
import type { JsonFix } from '../files/change-to.ts';

/** A fault in the structure of a file, with its message and the rule of its schema keyword. */
export interface StructureFault {
  readonly rule: string;
  readonly keyword: string;
  readonly at: JsonPointer;
  readonly highlight: 'key' | 'value';
  readonly message: string;
  /** The value at fault. For a missing or unknown member, the object that lacks or contains it. */
  readonly found: unknown;
  readonly fix?: JsonFix | undefined;
}
