export type Severity = 'error' | 'warning' | 'info';

/** Who would send it back: the automated gate, an engineer, nobody but a page says so, or only we. */
export type Authority = 'validator' | 'reviewer' | 'documentation' | 'advice';

/** Lines and columns count from 1, offsets from 0, all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Half-open: the end is the first position that no longer belongs to it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A path into a JSON document, per RFC 6901: `/paths/~1items/get`. */
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
  /** One right answer, so that it may be applied unasked (`--fix`). */
  readonly safe: boolean;
}

/** One problem, as shown to the user. Plain data: survives a structured clone. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly authority: Authority;
  /** What to do, then what was found. */
  readonly message: string;
  /** Path of the file at fault. Absent when the connector as a whole is at fault. */
  readonly file?: string;
  readonly pointer?: JsonPointer;
  readonly range?: Range;
  readonly fix?: Fix;
  /** What stands at its range must not be shown whole. */
  readonly secret?: true;
}
