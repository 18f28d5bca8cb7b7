import type { FindingFix } from '../files/finding.ts';
import type { JsonFile } from '../files/json/json-file.ts';

/** The fix of all rules about the format of a file. Not safe to make unasked: it may change every line. Undefined if the file has to be repaired first. */
export function formatFix({ syntaxFaults, value }: JsonFile): FindingFix | undefined {
  if (syntaxFaults.length > 0 || value === undefined) return undefined;
  return { title: 'Format the file', changes: [], formats: true };
}
