import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadersFor } from './site.ts';
import { dist } from './stage.ts';

/** Reads the built `_headers` as hosts do: each block that matches a path adds its headers. */
export function hostHeaders(): HeadersFor {
  const blocks = readFileSync(join(dist, '_headers'), 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return { path, headers: lines.map(headerIn) };
    });
  return (path) =>
    Object.fromEntries(
      blocks.filter((one) => matches(one.path, path)).flatMap(({ headers }) => headers),
    );
}

function headerIn(line: string): readonly [string, string] {
  const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
  return [name.toLowerCase(), value];
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
