import type { Range } from '../contract/diagnostic.ts';
import type { ScriptFile } from './script-file.ts';

/** The declaration of a method. */
export interface MethodDeclaration {
  /** Modifiers and return type, without attributes, separated by single spaces. */
  readonly head: string;
  /** The text between the parentheses. */
  readonly parameters: string;
  /** The range of the method's name. */
  readonly at: Range;
}

const REACH = 300;
const DECLARES =
  /\b(?:public|private|protected|internal|override|static|async|virtual|new|void|Task)\b/;

/** Finds the declarations of methods with this name, not their calls. */
export function declarationsOf(script: ScriptFile, name: string): readonly MethodDeclaration[] {
  return script.find(new RegExp(`(?<![\\w.])(${name})\\s*\\(`)).flatMap(({ match, start, at }) => {
    const head = headBefore(script.code, start);
    if (!DECLARES.test(head) || /\b(?:return|await)\b|[=(]/.test(head)) return [];
    const open = match.index + match[0].length;
    const [parameters = ''] = script.code.slice(open, open + REACH).split(')', 1);
    return [{ head, parameters: parameters.trim(), at }];
  });
}

/** Returns the text between the previous statement or bracket and the name. */
function headBefore(code: string, end: number): string {
  const before = code.slice(Math.max(0, end - REACH), end);
  const start = Math.max(...[';', '{', '}', ']'].map((mark) => before.lastIndexOf(mark))) + 1;
  return before.slice(start).replace(/\s+/g, ' ').trim();
}
