/** Returns the names of the variables in a path, in order: `/a/{id}/b({key})` gives `id`, `key`. */
export function variablesOf(path: string): readonly string[] {
  return Array.from(path.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);
}

/** Returns the path as a router sees it: in lower case, with unnamed variables. */
export function routeOf(path: string): string {
  return path.toLowerCase().replace(/\{[^{}]*\}/g, '{}');
}

/** Says what is wrong with the braces of a path. Undefined if they are well-formed. */
export function braceFault(path: string): string | undefined {
  if (path.includes('{}')) return 'a pair of braces is empty';
  for (const segment of path.split('/')) {
    const rest = segment.replace(/\{[^{}]+\}/g, '');
    if (/[{}]/.test(rest)) return describeBraces(rest, path);
  }
  return undefined;
}

function describeBraces(segment: string, path: string): string {
  const opened = path.split('{').length;
  const closed = path.split('}').length;
  if (opened > closed) return `"{" is not closed in "${segment}"`;
  if (opened < closed) return `"}" is not opened in "${segment}"`;
  return `braces are nested or reach beyond a "/" in "${segment}"`;
}

/** Whether a URL could match both routes, which have the same number of segments. */
export function areAmbiguous(one: readonly string[], other: readonly string[]): boolean {
  // From the end, because paths mostly start alike.
  for (let index = one.length - 1; index >= 0; index -= 1) {
    const [a = '', b = ''] = [one[index], other[index]];
    if (a !== b && !fits(a, b) && !fits(b, a)) return false;
  }
  return true;
}

/** Whether a fixed segment matches a segment with a variable. */
function fits(template: string, fixed: string): boolean {
  if (fixed === '' || !template.includes('{}') || fixed.includes('{}')) return false;
  if (template === '{}') return true;
  const parts = template.split('{}');
  const [head = '', tail = ''] = [parts[0], parts.at(-1)];
  return fixed.length > head.length + tail.length && fixed.startsWith(head) && fixed.endsWith(tail);
}
