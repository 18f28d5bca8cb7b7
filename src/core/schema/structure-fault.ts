import type { JsonPointer } from '../contract/diagnostic.ts';
import type { JsonChange } from '../files/json-edit.ts';

/** One fault of structure, in words, with the rule that its schema keyword stands for. */
export interface StructureFault {
  readonly rule: string;
  readonly keyword: string;
  readonly at: JsonPointer;
  readonly part: 'key' | 'value';
  readonly message: string;
  /** What stands there; of a missing or stray member the object that lacks or holds it. */
  readonly found: unknown;
  readonly fix?:
    | {
        readonly title: string;
        readonly changes: readonly JsonChange[];
        readonly safe: boolean;
      }
    | undefined;
}
