/**
 * Writers for text that strangers wrote: titles, ids, paths, and the messages that quote them. Each makes
 * sure that the text stays one line of plain text in its format. Whatever a reader cannot see, and whatever
 * a program would act on, is spelled out: `\u{a}`.
 */

/** Controls, line separators, marks of direction, lone surrogates and whatever else has no shape of its own. */
const HIDDEN =
  /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Azure Pipelines, TeamCity and GitHub look for such a command anywhere in a line: `##vso[…]`. */
const BRACKET_COMMAND = /#(?=#[\w.-]*\[)/g;

/** GitHub looks for `::error::…` at the start of a line, after any whitespace. */
const COLON_COMMAND = /:(?=:)(?<=^\s*:)/;

/** Editors and build tools take `file: error: …` for a finding. */
const SEVERITY = /:(?=\s*(?:fatal )?(?:error|warning|info|note)(?:\s+\w+)?\s*:)/gi;

/** A spreadsheet evaluates a cell that starts with one of these; some split cells at `;` even inside quotes. */
const FORMULA = /(?=[=+\-@＝＋－＠])(?<=(?:^|;)[\s"']*)/g;

/** Paths that start like a path: `/x`, `./x`, `C:\x`, or a folder's name in one word. */
const PATH_START =
  /^(?:\.{0,2}\/|\.{1,2}$|[a-z]:[\\/]|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*(?:\/|$))/iu;

/** Words that GitHub turns into links, mentions and references to other threads, even where they are escaped. */
const LINKED_WORD = /:\/\/|www\.|@|#\d|GH-\d/i;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Writes a whole line of plain text, for a terminal or a log. Our own words in it stay as they are. */
export function plainLine(line: string): string {
  return line
    .replace(HIDDEN, spelledOut)
    .replace(BRACKET_COMMAND, spelledOut)
    .replace(COLON_COMMAND, spelledOut);
}

/** Writes a text into a line of plain text. It cannot look like the `file: error:` of another finding. */
export function plainText(text: string): string {
  return plainLine(text).replace(SEVERITY, spelledOut);
}

/** Writes a text in quotes, so that it cannot end them. */
export function quotedText(text: string): string {
  return `"${plainText(text).replaceAll('"', spelledOut)}"`;
}

/** Writes a path so that a line can start with it: `./` tells a folder's name from words. */
export function plainPath(path: string): string {
  return plainText(PATH_START.test(path) ? path : `./${path}`);
}

/** Writes a text into Markdown, also into a cell of a table. Links, mentions and references become code. */
export function markdownText(text: string): string {
  return plainText(text)
    .split(/( +)/)
    .map((word) => (LINKED_WORD.test(word) ? markdownCode(word) : escapedMarkdown(word)))
    .join('')
    .replace(/^ | $/g, '&#32;');
}

/** Writes a text between tags of HTML or XML, or into an attribute in quotes. */
export function markupText(text: string): string {
  return plainText(text).replace(/[&<>"'`]/g, entity);
}

/** Writes a cell of a CSV file with its quotes. An apostrophe keeps a spreadsheet from evaluating the text. */
export function csvCell(text: string): string {
  return `"${plainText(text).replace(FORMULA, "'").replaceAll('"', '""')}"`;
}

/** Writes the message of a workflow command: `::error::…`. */
export function githubMessage(text: string): string {
  return plainText(text).replaceAll('%', '%25');
}

/** Writes a property of a workflow command: `::error file=…::`. */
export function githubProperty(text: string): string {
  return githubMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Writes a message of SARIF, in which `[text](address)` is a link. */
export function sarifText(text: string): string {
  return plainText(text).replace(/[[\]\\]/g, '\\$&');
}

/** Writes a value as JSON that a terminal or a log can show. Programs read the very same value from it. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/[^\n]+/g, (line) => line.replace(HIDDEN, jsonEscape))
    .replace(BRACKET_COMMAND, jsonEscape);
}

function markdownCode(word: string): string {
  const text = word.replaceAll('|', spelledOut);
  const fence = '`'.repeat(longestRun(text, '`') + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

function escapedMarkdown(word: string): string {
  return word.replace(/[\\`*_{}[\]()#+\-.!|~:$^=]/g, '\\$&').replace(/[&<>]/g, entity);
}

function longestRun(text: string, character: string): number {
  const runs = text.split(new RegExp(`[^${character}]+`));
  return Math.max(...runs.map((run) => run.length));
}

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}

function spelledOut(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
