import { awaitOutsideAsync } from './missing-async.ts';
import { findUnmatchedAngle } from './type-arguments.ts';

/** Code that no C# compiler accepts. */
export interface SyntaxFault {
  readonly start: number;
  readonly end: number;
  /** What to do, then what was found. */
  readonly message: string;
}

const MODIFIER =
  'public|private|protected|internal|static|async|override|virtual|abstract|sealed|new|partial|extern|unsafe|readonly';
const KEYWORD = `${MODIFIER}|as|break|case|catch|class|const|continue|do|else|enum|finally|for|foreach|if|in|interface|is|lock|namespace|null|return|struct|switch|throw|try|using|void|while`;

/** What an async method may return. Libraries have tasks of their own. */
const ASYNC_TYPE = /^void$|Task|^IAsyncEnumera/;
/** Pairs of access modifiers that C# allows. */
const allowedAccess: ReadonlySet<string> = new Set(['internal protected', 'private protected']);

const doubled = new RegExp(`(?<![\\w@.])(${KEYWORD})\\s+\\1(?!\\w)`);
const modifiers = new RegExp(`(?<![\\w@.])(?:(?:${MODIFIER})\\s+){2,20}`, 'g');
const unnamedType = new RegExp(
  `(?<![\\w@.])(?:public|private|protected|internal)\\s+(?:(?:${MODIFIER})\\s+){0,20}(?!(?:${KEYWORD}|operator|delegate|event|this)\\b)([A-Za-z_]\\w*)\\s*\\(`,
  'g',
);
const asyncMethod = new RegExp(
  `(?<![\\w@.])async\\s+(?:(?:${MODIFIER})\\s+){0,20}([A-Za-z_][\\w.]*)(?:\\s*<[\\w\\s,.<>?[\\]]{0,200}>)?(?:\\[\\])?\\??\\s+[A-Za-z_]\\w*\\s*\\(`,
  'g',
);
// Longer statements are not read, so that hostile code takes linear time.
const unendedReturn = /(?<![\w@.])return\b[^;{}]{0,300}(?=\})/;
const unendedUsing =
  /(?<![\w@.])using\s+(?:static\s+)?[A-Z][\w.]*(?=\s+(?:using|public|internal|class|namespace)\b)/;

/** Finds faults in code without comments and literals whose brackets match. Each check finds at most one. */
export function syntaxFaults(code: string): readonly SyntaxFault[] {
  return [
    doubledKeyword(code),
    contradictingAccess(code),
    missingReturnType(code),
    wrongAsyncType(code),
    missingAsync(code),
    missingSemicolon(code),
    unmatchedAngle(code),
  ].filter((fault) => fault !== undefined);
}

function doubledKeyword(code: string): SyntaxFault | undefined {
  const match = doubled.exec(code);
  return match === null
    ? undefined
    : faultAt(match, `Remove one "${match[1]}": it stands here twice.`);
}

function contradictingAccess(code: string): SyntaxFault | undefined {
  for (const match of code.matchAll(modifiers)) {
    const access = new Set(match[0].match(/\b(?:public|private|protected|internal)\b/g));
    if (access.size < 2 || allowedAccess.has([...access].sort().join(' '))) continue;
    const found = [...access].map((word) => `"${word}"`).join(' and ');
    return faultAt(match, `Keep one of the modifiers ${found}: they exclude each other.`);
  }
  return undefined;
}

/** Only a constructor, which has the name of its class, has no return type. */
function missingReturnType(code: string): SyntaxFault | undefined {
  const classes = new Set<string | undefined>(
    Array.from(code.matchAll(/\b(?:class|struct|record)\s+(\w+)/g), ([, name]) => name),
  );
  for (const match of code.matchAll(unnamedType)) {
    const [, name] = match;
    // The rule about ExecuteAsync says so already.
    if (classes.has(name) || name === 'ExecuteAsync') continue;
    return faultAt(match, `Add a return type to method \`${name}\`: it has none.`);
  }
  return undefined;
}

function wrongAsyncType(code: string): SyntaxFault | undefined {
  for (const match of code.matchAll(asyncMethod)) {
    const [, type = ''] = match;
    if (ASYNC_TYPE.test(type.slice(type.lastIndexOf('.') + 1))) continue;
    return faultAt(
      match,
      `Return Task<${type}> from this async method, or remove "async": it returns ${type}.`,
    );
  }
  return undefined;
}

function missingAsync(code: string): SyntaxFault | undefined {
  const start = awaitOutsideAsync(code);
  return start === undefined
    ? undefined
    : {
        start,
        end: start + 'await'.length,
        message: 'Declare the method as async: it uses "await".',
      };
}

function missingSemicolon(code: string): SyntaxFault | undefined {
  const match = unendedReturn.exec(code) ?? unendedUsing.exec(code);
  return match === null
    ? undefined
    : faultAt(match, 'Add a semicolon: the statement does not end before the next one.');
}

function unmatchedAngle(code: string): SyntaxFault | undefined {
  const angle = findUnmatchedAngle(code);
  if (angle === undefined) return undefined;
  return {
    start: angle.offset,
    end: angle.offset + 1,
    message:
      angle.bracket === '<'
        ? 'Close the type arguments with ">": this "<" is never closed.'
        : 'Remove this ">": the type arguments are closed already.',
  };
}

function faultAt({ 0: text, index }: RegExpMatchArray, message: string): SyntaxFault {
  const start = index ?? 0;
  return { start, end: start + text.trimEnd().length, message };
}
