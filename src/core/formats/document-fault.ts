import type { JsonFile } from '../files/json/json-file.ts';
import type { SyntaxFault } from '../files/json/json-syntax-fault.ts';
import { memoized } from '../files/memoized.ts';
import { makeJson } from '../files/replacement.ts';
import { bracketFaultOf } from './brackets.ts';
import { type LooseJson, looseJsonOf } from './loose-json.ts';

/** One fault that is the cause of all others in a JSON file. */
export interface DocumentFault extends SyntaxFault {
  /** Whether nothing else in the file can be checked until it is repaired. */
  readonly isTotal: boolean;
}

/** Longer texts are not worth a second and third look. */
const MOST_CHARACTERS = 4 * 2 ** 20;
const CONFLICT = /^<{7}(?:[ \t].*)?$/gm;
const MARKER = /^(?:<{7}|>{7})(?:[ \t].*)?$/m;

/** Finds the one cause of all faults in a JSON file. Undefined if they have none: then report each fault by itself. */
export const documentFaultOf = memoized((file: JsonFile): { readonly fault?: DocumentFault } => {
  if (file.syntaxFaults.length === 0 || file.text.length > MOST_CHARACTERS) return {};
  const fault =
    conflictIn(file) ?? looseFault(file) ?? (file.isIncomplete ? bracketFault(file) : undefined);
  return fault === undefined ? {} : { fault };
});

function conflictIn({ text }: JsonFile): DocumentFault | undefined {
  const marker = MARKER.exec(text);
  if (marker === null) return undefined;
  const count = text.match(CONFLICT)?.length ?? 1;
  const which = count > 1 ? `the ${count} merge conflicts: their` : 'the merge conflict: its';
  const end = marker.index + marker[0].length;
  const message = `Resolve ${which} marker lines are still in the file.`;
  return { start: marker.index, end, message, isTotal: true };
}

function looseFault({ text, syntaxFaults }: JsonFile): DocumentFault | undefined {
  const loose = looseJsonOf(text);
  const [first] = loose?.replacements ?? [];
  if (loose === undefined || first === undefined) return undefined;
  // A single comma is better reported by itself.
  if (loose.replacements.length === 1 && syntaxFaults[0]?.fix !== undefined) return undefined;
  const { start, end } = first;
  const { replacements, found, isLossless, isReadable } = loose;
  const fix = { title: titleOf(loose), replacements, isSafe: isLossless };
  const where = replacements.length === 1 ? 'here' : 'the first here';
  const message = `Write strict JSON: found ${found}, ${where}.`;
  return { start, end, message, fix, isTotal: !isReadable };
}

function titleOf({ found, isReadable }: LooseJson): string {
  return isReadable ? `Remove ${found}` : `Write as strict JSON: ${found}`;
}

function bracketFault(file: JsonFile): DocumentFault | undefined {
  const fault = bracketFaultOf(file);
  if (fault === undefined) return undefined;
  const { start, end, message, newText } = fault;
  if (newText === undefined) return { start, end, message, isTotal: true };
  const replacements = [{ start, end, newText }];
  if (!makeJson(file.text, replacements)) return undefined;
  const title = newText === '' ? 'Remove it' : 'Add the bracket';
  const fix = { title, replacements, isSafe: false };
  return { start, end, message, fix, isTotal: true };
}
