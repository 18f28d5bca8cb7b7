/** What is wrong with the white space of a one-line text, in words; nothing if all is well. */
export function strayBlanks(text: string): string | undefined {
  if (/[\r\n]/.test(text.trim())) return 'a line break';
  if (text !== text.trim()) return 'white space around it';
  return /[\s\u00a0]{2}/.test(text) ? 'two blanks in a row' : undefined;
}

/** The text on one line, with single blanks and none around it. */
export function withoutStrayBlanks(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
