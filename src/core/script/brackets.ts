import type { ScriptFile } from './script-file.ts';

/** A bracket without its partner. */
export interface LoneBracket {
  readonly bracket: string;
  readonly offset: number;
  /** What should have come before this closing one; absent where it closes nothing, or is never closed. */
  readonly expected?: string;
}

const PARTNERS: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** The first bracket of the code that has no partner, if there is one. */
export function loneBracket(script: ScriptFile): LoneBracket | undefined {
  const open: { readonly bracket: string; readonly offset: number }[] = [];
  for (const { 0: bracket, index: offset } of script.code.matchAll(/[{}()[\]]/g)) {
    if (Object.hasOwn(PARTNERS, bracket)) {
      open.push({ bracket, offset });
      continue;
    }
    const opener = open.pop();
    if (opener === undefined) return { bracket, offset };
    const expected = PARTNERS[opener.bracket] ?? '';
    if (expected !== bracket) return { bracket, offset, expected };
  }
  return open.at(-1);
}
