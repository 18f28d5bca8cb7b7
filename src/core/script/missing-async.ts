/** Longer heads and deeper blocks are not read, so that hostile code takes linear time. */
const MAX_HEAD = 500;
const MAX_DEPTH = 50;

/** The head of a method: attributes, modifiers, a return type, a name, and the start of the parameters. */
const METHOD =
  /^\s*(?:\[[^\]]*\]\s*)*(?:public|private|protected|internal|static|override)\s[^=(]*[\w>]\s*\(/;

/** Returns the offset of the first `await` in a method that is not async. Awaits in lambdas are left out. */
export function awaitOutsideAsync(code: string): number | undefined {
  const heads: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of code.matchAll(/[{};]|(?<![\w@.])await\b/g)) {
    if (mark === 'await') {
      const statement = code.slice(Math.max(start, index - MAX_HEAD), index);
      if (isOutsideAsync(heads, statement)) return index;
      continue;
    }
    if (mark === '{') heads.push(code.slice(Math.max(start, index - MAX_HEAD), index));
    else if (mark === '}') heads.pop();
    start = index + 1;
  }
  return undefined;
}

/** Goes out from the statement to the method. A lambda or local function in between decides by itself. */
function isOutsideAsync(heads: readonly string[], statement: string): boolean {
  if (/\basync\b|=>/.test(statement)) return false;
  for (const head of heads.slice(-MAX_DEPTH).reverse()) {
    if (/\basync\b|=>|\bdelegate\b/.test(head)) return false;
    if (METHOD.test(head)) return true;
  }
  return false;
}
