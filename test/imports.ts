import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { groupBy } from '../src/core/text/grouped.ts';

/** An import in a source file. Paths are relative to the project; packages keep their bare names. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

export const project = join(import.meta.dirname, '..');

/** Returns every import in the source files of a folder. */
export function importsOf(folder: string): Import[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .flatMap((path) => importsIn(`${folder}/${path.replaceAll('\\', '/')}`));
}

function importsIn(from: string): Import[] {
  const text = readFileSync(join(project, from), 'utf8');
  const pattern =
    /(?:^|\n)(import|export)(\s+type)?\s[^'";]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g;
  return Array.from(text.matchAll(pattern), ([all, , type, named, dynamic, bare]) => {
    const to = named ?? dynamic ?? bare ?? '';
    const path = to.startsWith('.') ? normalize(join(dirname(from), to)).replaceAll('\\', '/') : to;
    return { from, to: path, isType: type !== undefined || importsOnlyTypes(all) };
  });
}

function importsOnlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1]?.split(',') ?? [];
  const given = names.filter((name) => name.trim() !== '');
  return given.length > 0 && given.every((name) => /^\s*type\s/.test(name));
}

/** Returns the first import cycle as a path that ends where it starts. */
export function circleIn(imports: readonly Import[]): readonly string[] | undefined {
  const targets = groupBy(imports, ({ from }) => from);
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const { to } of targets.get(file) ?? []) {
      const circle = visit(to, [...path, file]);
      if (circle !== undefined) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const circle = visit(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
