/** The names between the braces of a path, in their order: `/a/{id}/b({key})` gives `id`, `key`. */
export function variablesOf(path: string): readonly string[] {
  return Array.from(path.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);
}

/** The path as a router sees it: in lower case, its variables without their names. */
export function routeOf(path: string): string {
  return path.toLowerCase().replace(/\{[^{}]*\}/g, '{}');
}

/** What is wrong with the braces of a path, in words; nothing if all is well. */
export function braceFault(path: string): string | undefined {
  if (path.includes('{}')) return 'a pair of braces is empty';
  for (const segment of path.split('/')) {
    const rest = segment.replace(/\{[^{}]+\}/g, '');
    if (/[{}]/.test(rest)) return braceWords(rest, path);
  }
  return undefined;
}

function braceWords(segment: string, path: string): string {
  const opened = path.split('{').length;
  const closed = path.split('}').length;
  if (opened > closed) return `"{" is not closed in "${segment}"`;
  if (opened < closed) return `"}" is not opened in "${segment}"`;
  return `braces are nested or reach beyond a "/" in "${segment}"`;
}

/** Whether one address could fit both routes, which are of equal length and written differently. */
export function areAmbiguous(one: readonly string[], other: readonly string[]): boolean {
  // From the end: the beginnings of paths are mostly alike.
  for (let index = one.length - 1; index >= 0; index -= 1) {
    const [segment = '', twin = ''] = [one[index], other[index]];
    if (segment !== twin && !fits(segment, twin) && !fits(twin, segment)) return false;
  }
  return true;
}

/** Whether a fixed segment could be a value of one with a variable. */
function fits(template: string, fixed: string): boolean {
  if (fixed === '' || !template.includes('{}') || fixed.includes('{}')) return false;
  if (template === '{}') return true;
  const parts = template.split('{}');
  const [head = '', tail = ''] = [parts[0], parts.at(-1)];
  return fixed.length > head.length + tail.length && fixed.startsWith(head) && fixed.endsWith(tail);
}
