/** Describes stray whitespace in a one-line text: `a line break`. Undefined if there is none. */
export function whitespaceFault(text: string): string | undefined {
  if (/[\r\n]/.test(text.trim())) return 'a line break';
  if (text !== text.trim()) return 'whitespace at the start or end';
  return /[\s\u00a0]{2}/.test(text) ? 'two spaces in a row' : undefined;
}

/** Puts a text on one line, with single spaces and none at either end. */
export function normalizeWhitespace(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
