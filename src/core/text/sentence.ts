// Looking behind keeps a long row of them, with something else at its end, from being tried again from each.
const CLOSING = /(?<![)\]"'’”»])[)\]"'’”»]+$/;
const FULL_STOPS = /(?<![\s.!?…:;,])[\s.!?…:;,]+$/;

/** Whether the last sentence is finished: by `.`, `!` or `?`, of any script, a closing bracket or quote behind it allowed. */
export function endsSentence(text: string): boolean {
  return text.endsWith('.') || /[.!?…。！？]$/.test(text.trimEnd().replace(CLOSING, '').trimEnd());
}

/** Whether the last character is a letter or digit; `)` passes, as the validator lets it pass. White space behind does not. */
export function endsAlphanumeric(text: string): boolean {
  return /[\p{L}\p{N})]$/u.test(text);
}

/** The text without the punctuation and white space at its end. */
export function withoutFinalPunctuation(text: string): string {
  return text.replace(FULL_STOPS, '');
}

/** The words of a text, parted by white space. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
