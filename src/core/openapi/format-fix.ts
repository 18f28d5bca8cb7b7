import type { FindingFix } from '../files/finding.ts';
import type { JsonFile } from '../files/json-file.ts';

/** The fix of all rules about the format of a file. Undefined if the file has to be repaired first. */
export function formatFix({ syntaxFaults, value }: JsonFile): FindingFix | undefined {
  if (syntaxFaults.length > 0 || value === undefined) return undefined;
  return { title: 'Format the file', changes: [], safe: true, formats: true };
}
