/** Thrown for everything that is not read exactly. */
export class UnreadYaml extends Error {}

/** A scalar of YAML, as JSON text. */
export interface YamlScalar {
  readonly json: string;
}

/** A value of YAML. Names are unique in their mapping. */
export type YamlValue = YamlScalar | readonly YamlValue[] | ReadonlyMap<string, YamlValue>;

/** JSON has all these numbers in the same form. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
/** Versions of YAML disagree about these. */
const UNSURE_NUMBER =
  /^[-+]?(?:\.?\d[\d_]*(?:[.:]\d*)*(?:e[-+]?\d+)?|0[xob][\da-f_]+|\.inf|\.nan)$/i;
/** What no plain scalar starts with. */
const INDICATOR = /^[&*!|>%@`"'{}[\],#]|^[-?:](?:\s|$)/;

export function textScalar(text: string): YamlScalar {
  return { json: JSON.stringify(text) };
}

/** Reads a scalar without quotes. Words such as yes and no are texts, as in YAML 1.2. */
export function plainScalar(text: string): YamlScalar {
  if (/^(?:~|null|Null|NULL)?$/.test(text)) return { json: 'null' };
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return { json: text.toLowerCase() };
  if (NUMBER.test(text)) return { json: text };
  if (UNSURE_NUMBER.test(text) && !isDotted(text)) throw new UnreadYaml(text);
  if (INDICATOR.test(text) || /:\s|\s#/.test(text)) throw new UnreadYaml(text);
  return textScalar(text);
}

/** A version such as 1.0.0 is a text everywhere. */
function isDotted(text: string): boolean {
  return /^\d+(?:\.\d+){2,}$/.test(text);
}

/** Finds the end of the quoted text that starts at an offset; -1 if it does not end. */
export function endOfQuoted(text: string, start: number): number {
  const pattern = text[start] === '"' ? /"[^"\\]*(?:\\.[^"\\]*)*"/sy : /'[^']*(?:''[^']*)*'/sy;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Reads a quoted text, with its quotes. Lines are joined as YAML says. */
export function quotedText(quoted: string): string {
  const inner = quoted
    .slice(1, -1)
    .replace(/[ \t]*(\r?\n(?:[ \t]*\r?\n)*)[ \t]*/g, (_, breaks: string) => {
      const count = breaks.split('\n').length - 1;
      return count === 1 ? ' ' : '\n'.repeat(count - 1);
    });
  if (quoted[0] === "'") return inner.replaceAll("''", "'");
  if (/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/.test(inner.replaceAll('\\\\', '')))
    throw new UnreadYaml(quoted);
  return JSON.parse(`"${inner.replaceAll('\t', '\\t').replaceAll('\n', '\\n')}"`);
}

/** How lines of a block text become one: folded or not, and with which end. */
interface BlockStyle {
  readonly isFolded: boolean;
  readonly chomping: string;
}

/** Joins the lines of a block text, whose indentation is taken off. */
export function blockText(lines: readonly string[], style: BlockStyle): string {
  let text = '';
  let breaks = 0;
  let before: string | undefined;
  for (const line of lines) {
    if (line !== '') {
      text += `${between(before, line, breaks, style)}${line}`;
      before = line;
      breaks = 0;
    }
    breaks += 1;
  }
  if (style.chomping === '+') return text + '\n'.repeat(breaks);
  return text === '' || style.chomping === '-' ? text : `${text}\n`;
}

/** Returns what joins two lines with `breaks` line breaks between them. If folded, one break is a space, and each further one a newline. */
function between(
  before: string | undefined,
  line: string,
  breaks: number,
  { isFolded }: BlockStyle,
): string {
  const isKept = !isFolded || before === undefined || /^[ \t]/.test(before) || /^[ \t]/.test(line);
  if (isKept) return '\n'.repeat(breaks);
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
