// The lookbehind keeps matching linear: a long run is tried only from its start.
const CLOSING = /(?<![)\]"'’”»])[)\]"'’”»]+$/;
const FULL_STOPS = /(?<![\s.!?…:;,])[\s.!?…:;,]+$/;

/** Whether the text ends with `.`, `!` or `?` in any script, before any closing brackets or quotes. */
export function endsSentence(text: string): boolean {
  return text.endsWith('.') || /[.!?…。！？]$/.test(text.trimEnd().replace(CLOSING, '').trimEnd());
}

/** Whether the last character is a letter, a digit or `)`, which the validator accepts. Trailing whitespace fails. */
export function endsAlphanumeric(text: string): boolean {
  return /[\p{L}\p{N})]$/u.test(text);
}

/** Removes punctuation and whitespace from the end. */
export function withoutFinalPunctuation(text: string): string {
  return text.replace(FULL_STOPS, '');
}

/** Splits a text at whitespace. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
