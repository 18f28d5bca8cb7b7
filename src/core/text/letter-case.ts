/** Whether the text has capital letters and no lower-case ones. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether the first letter or digit is not a lower-case letter. Text without letters passes. */
export function startsWithCapital(text: string): boolean {
  return !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
}

/** Whether the text looks like a name in code: `list_boards`, `getContact`, `GetContact`, `get-contact`. */
export function looksLikeIdentifier(text: string): boolean {
  if (!/^[A-Za-z][\w.-]*$/.test(text)) return false;
  return /_|\p{Ll}\p{Lu}|^\p{Ll}.*[-.]\p{Ll}/u.test(text);
}
