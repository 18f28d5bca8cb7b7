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
  /** What else it changes, in other files. */
  readonly alsoIn?: readonly FileEdits[];
  /** Whether it also formats the JSON of its file, after all edits. */
  readonly formats?: true;
  /** Whether it also removes all whitespace between the values of its JSON file, after all edits. */
  readonly compacts?: true;
}

/** Replacements in one file. They never overlap. */
export interface FileEdits {
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

/** That the user can be asked about a finding. The questions are made once they are wanted. */
export interface Asks {
  /** One for each question: the pointer of the value that its answer becomes, else its title. */
  readonly keys: readonly string[];
  /** Whether every answer is a text to write. */
  readonly areTexts: boolean;
}

/** A question whose answers make a fix. Plain data. */
export interface Question {
  /** What the fix does, as an imperative: ``Write the description of parameter `id` of … ``. */
  readonly title: string;
  /** The thing that it is about, by the name that the publisher knows. Questions about one thing are asked together. */
  readonly about: string;
  /** The value that the answers become. */
  readonly pointer?: JsonPointer;
  readonly fields: readonly QuestionField[];
  readonly edits: readonly AnswerEdit[];
  /** What else the answers change, in other files. */
  readonly alsoIn?: readonly FileAnswerEdits[];
}

/** Where the answers go in one file. */
export interface FileAnswerEdits {
  readonly file: string;
  readonly edits: readonly AnswerEdit[];
}

/** One answer to give. */
export interface QuestionField {
  readonly label: string;
  readonly kind: 'text' | 'longText' | 'choice' | 'color';
  /** For a choice, what may be answered. */
  readonly choices?: readonly Choice[];
  /** The text in the file that is to be corrected. */
  readonly current?: string;
  /** An answer that is likely, to take over with a click. */
  readonly suggestion?: string;
  /** What a good answer looks like. */
  readonly hint?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface Choice {
  readonly label: string;
  /** What is written. */
  readonly value: string;
  /** What is done instead of the edits of the question. */
  readonly edits?: readonly TextEdit[];
}

/** A replacement in a text, made of texts and the answers between them. */
export interface AnswerEdit {
  readonly range: Range;
  readonly parts: readonly (string | AnswerSlot)[];
}

/** Where an answer goes. */
export interface AnswerSlot {
  /** The index of its field. */
  readonly answer: number;
  /** Whether it is written as a JSON string, in quotes, or as it is. */
  readonly isJson: boolean;
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
  /** What the user can be asked, beside the fix or instead of one. */
  readonly asks?: Asks;
  /** Whether the text in its range is a secret, which must be masked. */
  readonly secret?: true;
}
