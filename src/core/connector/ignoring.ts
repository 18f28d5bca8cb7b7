import type { JsonPointer } from '../contract/diagnostic.ts';
import type { IgnoreEntry } from '../contract/ignore.ts';
import type { JsonFile } from '../files/json/json-file.ts';

/** What became of the entries of `.preflight.json`, after all other rules have run. */
export interface Ignoring {
  readonly path: string;
  readonly file: JsonFile;
  /** The ids of all rules. */
  readonly ruleIds: readonly string[];
  /** The complete entries that match no finding. */
  readonly unused: readonly { readonly at: JsonPointer; readonly entry: IgnoreEntry }[];
}
