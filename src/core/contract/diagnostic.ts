export type Severity = 'error' | 'warning' | 'info';

/** Who asks for it: the automated validator, a reviewing engineer, a documentation page, or only us. */
export type Authority = 'validator' | 'reviewer' | 'documentation' | 'advice';

/** A position in a text. Lines and columns count from 1, offsets from 0, all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A half-open range: the end is the first position after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** An RFC 6901 path into a JSON document: `/paths/~1items/get`. */
export type JsonPointer = '' | `/${string}`;

/** One replacement in a text. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * One repair the user can apply with a click, in the file of its diagnostic. Its edits never overlap.
 * The text is written as UTF-8: for a file in another encoding that alone is a repair, without any edits.
 */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it is the only right fix, so that `--fix` applies it without asking. */
  readonly safe: boolean;
}

/** A finding as the user sees it. Plain data: survives a structured clone. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly authority: Authority;
  /** What to do, then what was found. */
  readonly message: string;
  /** The path of the file at fault. Absent if the whole connector is at fault. */
  readonly file?: string;
  readonly pointer?: JsonPointer;
  readonly range?: Range;
  readonly fix?: Fix;
  /** Whether the text in its range is a secret, which must be masked. */
  readonly secret?: true;
}
