import type { ScriptFile } from './script-file.ts';

/** A bracket without its counterpart. */
export interface UnmatchedBracket {
  readonly bracket: string;
  readonly offset: number;
  /** The bracket that must be closed before this closing one; absent if nothing is open, or for an opening one. */
  readonly expected?: string;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** Finds a bracket of the code that has no counterpart: the first such closing one, else the last opening one. */
export function findUnmatchedBracket(script: ScriptFile): UnmatchedBracket | undefined {
  const open: { readonly bracket: string; readonly offset: number }[] = [];
  for (const { 0: bracket, index: offset } of script.code.matchAll(/[{}()[\]]/g)) {
    if (Object.hasOwn(CLOSING, bracket)) {
      open.push({ bracket, offset });
      continue;
    }
    const opener = open.pop();
    if (opener === undefined) return { bracket, offset };
    const expected = CLOSING[opener.bracket] ?? '';
    if (expected !== bracket) return { bracket, offset, expected };
  }
  return open.at(-1);
}

/** Whether the script has an #else or #elif: each branch may contain half of a pair of brackets. */
export function hasBranches({ scan, text }: ScriptFile): boolean {
  return scan.directives.some(({ start }) =>
    /^#\s*el(?:se|if)\b/.test(text.slice(start, start + 20)),
  );
}
