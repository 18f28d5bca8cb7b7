/** The position of a credential or tenant id in a text. */
export interface Secret {
  /** What messages call it: `a GitHub token`. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A format that identifies a credential. */
export interface SecretShape {
  /** What messages call it: `a GitHub token`. */
  readonly kind: string;
  /** Lower-case strings, at least one of which is in every match, cheap to look for first. Without any, a match is 40 characters in a row. */
  readonly literals: readonly string[];
  /** Group 1, if there is one, is the credential itself. */
  readonly pattern: RegExp;
  /** People choose passwords, so these need not look random. */
  readonly isPassword?: true;
  /** Real ones have runs such as `AAAAA`, which are signs of placeholders elsewhere. */
  readonly mayRepeat?: true;
}
