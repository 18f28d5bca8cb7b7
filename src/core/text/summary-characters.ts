const RESTRICTED = /[/\\<>*%&?]/g;
const UNUSUAL = /[^\p{L}\p{M}\p{N} ()/\\<>*%&?\s]/gu;

/** Finds the characters that the validator rejects in an operation summary, each once. */
export function restrictedCharactersIn(text: string): readonly string[] {
  return [...new Set(text.match(RESTRICTED))];
}

/** Finds characters other than letters, digits, whitespace, parentheses and restricted characters, each once. */
export function unusualCharactersIn(text: string): readonly string[] {
  return [...new Set(text.match(UNUSUAL))];
}

/** Lists characters for a message: `"/" "?"`. */
export function quoted(characters: readonly string[]): string {
  return characters.map((character) => `"${character}"`).join(' ');
}
