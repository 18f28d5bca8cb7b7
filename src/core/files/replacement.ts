/** A replacement in a text, by offsets. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Whether the sorted replacements make a text JSON. */
export function makeJson(text: string, replacements: readonly Replacement[]): boolean {
  try {
    JSON.parse(replaced(text, replacements));
    return true;
  } catch {
    return false;
  }
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { start, end, newText } of replacements) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
