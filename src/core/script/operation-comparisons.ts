import type { Range } from '../contract/diagnostic.ts';
import type { Literal } from './csharp-scan.ts';
import type { ScriptFile } from './script-file.ts';

/** A string that the script compares with the id of the current operation. */
export interface OperationComparison {
  readonly id: string;
  /** The range of the literal, including its quotes. */
  readonly at: Range;
  readonly ignoresCase: boolean;
}

const ASSIGNED = /\b(\w+)\s*=\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\b/;
const MOST_NAMES = 20;
const MOST_SWITCHES = 20;
const REACH = 40;

/** Finds comparisons with `Context.OperationId`, or with a variable that holds it. */
export function operationComparisons(script: ScriptFile): readonly OperationComparison[] {
  const names = new Set(script.find(ASSIGNED).map(({ match }) => match[1] ?? ''));
  const subjects = ['Context\\s*\\.\\s*OperationId', ...[...names].slice(0, MOST_NAMES)];
  const subject = new RegExp(`(?<![\\w.])(?:this\\s*\\.\\s*)?(?:${subjects.join('|')})\\b`);
  const found = new Map<number, OperationComparison>();
  let switches = 0;
  for (const { match, start } of script.find(subject)) {
    const end = start + match[0].length;
    const block = switches < MOST_SWITCHES ? switchBlock(script.code, start, end) : undefined;
    if (block !== undefined) switches += 1;
    const literals = block === undefined ? comparedAt(script, start, end) : labels(script, block);
    for (const literal of literals) found.set(literal.start, comparison(script, literal));
  }
  return [...found.values()];
}

function comparison(script: ScriptFile, { start, end, content }: Literal): OperationComparison {
  const ignoresCase = /^\s*,\s*StringComparison\s*\.\s*\w*IgnoreCase/.test(
    script.code.slice(end, end + 2 * REACH),
  );
  return { id: content, at: script.range(start, end), ignoresCase };
}

/** Returns the literal in `id == "…"`, `id.Equals("…"` or `string.Equals(id, "…"`. */
function comparedAt(script: ScriptFile, start: number, end: number): readonly Literal[] {
  const before = script.code.slice(Math.max(0, start - REACH), start);
  const after = script.code.slice(end, end + REACH);
  const isArgument = /\bEquals\s*\(\s*$/.test(before);
  const link = isArgument ? /^\s*,\s*/ : /^\s*(?:[=!]=|\.\s*Equals\s*\()\s*/;
  const [linked] = link.exec(after) ?? [];
  const literal = linked === undefined ? undefined : script.literalAt(end + linked.length);
  return literal === undefined ? [] : [literal];
}

/** Returns the offset of the brace in `switch (id) {` or `id switch {`, if the name at `start` is that `id`. */
function switchBlock(code: string, start: number, end: number): number | undefined {
  const before = code.slice(Math.max(0, start - REACH), start);
  const after = code.slice(end, end + REACH);
  const isStatement = /\bswitch\s*\(\s*$/.test(before);
  const [head] = (isStatement ? /^[^{};]*\{/ : /^\s*switch\s*\{/).exec(after) ?? [];
  return head === undefined ? undefined : end + head.length - 1;
}

/** Finds the literals that are labels of this switch, not of one nested in it. */
function labels(script: ScriptFile, open: number): readonly Literal[] {
  const found: Literal[] = [];
  const marks = /[{}]|[$@]*"/g;
  marks.lastIndex = open;
  let depth = 0;
  for (let mark = marks.exec(script.code); mark !== null; mark = marks.exec(script.code)) {
    if (mark[0] === '{') depth += 1;
    else if (mark[0] === '}') depth -= 1;
    const literal = depth === 1 ? script.literalAt(mark.index) : undefined;
    if (literal !== undefined && isLabel(script.code, literal)) found.push(literal);
    if (depth === 0) break;
  }
  return found;
}

function isLabel(code: string, { start, end }: Literal): boolean {
  return (
    /\b(?:case|or)\s+$/.test(code.slice(Math.max(0, start - REACH), start)) ||
    /^\s*(?:=>|or\b|when\b)/.test(code.slice(end, end + REACH))
  );
}
