/** Types that are hardly ever compared with `<`. */
const GENERIC =
  /(?<![\w@])(?:Task|List|IList|Dictionary|IDictionary|IEnumerable|ICollection|HashSet|KeyValuePair|Func|Action|Queue|Stack)\s*</g;
/** Longer type arguments are not read, so that hostile code takes linear time. */
const MAX_LENGTH = 500;
/** Characters of type arguments besides the brackets and the start of a tuple. */
const ALLOWED = /[\w\s,.?[\]:*)]/;

/** A `<` or `>` without its counterpart. */
export interface UnmatchedAngle {
  readonly offset: number;
  readonly bracket: '<' | '>';
}

/** Finds type arguments that are not closed, or closed once too often. Reads only those of well-known types. */
export function findUnmatchedAngle(code: string): UnmatchedAngle | undefined {
  GENERIC.lastIndex = 0;
  for (let match = GENERIC.exec(code); match !== null; match = GENERIC.exec(code)) {
    const offset = match.index + match[0].length - 1;
    const end = endOfArguments(code, offset);
    if (end === undefined) return { offset, bracket: '<' };
    if (code[end] === '>' && !isInsideAngles(code, match.index))
      return { offset: end, bracket: '>' };
    GENERIC.lastIndex = Math.max(end, GENERIC.lastIndex);
  }
  return undefined;
}

/** Returns the offset after the `>` that closes the `<`. Undefined if other code comes before it. */
function endOfArguments(code: string, start: number): number | undefined {
  let depth = 0;
  const limit = Math.min(code.length, start + MAX_LENGTH);
  for (let at = start; at < limit; at += 1) {
    const character = code.charAt(at);
    if (character === '<') depth += 1;
    else if (character === '>') depth -= 1;
    else if (!ALLOWED.test(character) && !startsTuple(code, at)) return undefined;
    if (depth === 0) return at + 1;
  }
  return limit === code.length ? undefined : limit;
}

/** Whether a tuple starts here, after a comma or a bracket. After a name it is a list of parameters. */
function startsTuple(code: string, at: number): boolean {
  return code[at] === '(' && /[<,(]\s*$/.test(code.slice(Math.max(0, at - 20), at));
}

/** Whether an earlier `<` of the statement may be the one that is closed. */
function isInsideAngles(code: string, offset: number): boolean {
  const before = code.slice(Math.max(0, offset - MAX_LENGTH), offset);
  return before
    .slice(Math.max(...[';', '{', '}'].map((mark) => before.lastIndexOf(mark))) + 1)
    .includes('<');
}
