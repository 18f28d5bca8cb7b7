const RESTRICTED = /[/\\<>*%&?]/g;
const UNUSUAL = /[^\p{L}\p{M}\p{N} ()/\\<>*%&?\s]/gu;

/** The characters that the validator refuses in the summary of an operation, each once. */
export function restrictedCharactersIn(text: string): readonly string[] {
  return [...new Set(text.match(RESTRICTED))];
}

/** What is neither letter, digit, blank nor parenthesis, each once; restricted characters aside. */
export function unusualCharactersIn(text: string): readonly string[] {
  return [...new Set(text.match(UNUSUAL))];
}

/** As a message lists them: `"/" "?"`. */
export function quoted(characters: readonly string[]): string {
  return characters.map((character) => `"${character}"`).join(' ');
}
