import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './imports.ts';

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

const text = readFileSync(join(project, 'SECURITY.md'), 'utf8');
const rows = Array.from(text.matchAll(/^\| (\d+) \|(.*)\|$/gm), ([, number, line = '']): Row => {
  const cells = line.split(' | ').map((cell) => cell.trim());
  return { number: Number(number), cells, tests: testsIn(line) };
});
const named = rows.flatMap(({ number, tests }) => tests.map((test) => ({ number, ...test })));

describe('SECURITY.md', () => {
  it('has a row for each threat, with what is done, its tests and the figure', () => {
    expect(rows.length).toBeGreaterThanOrEqual(34);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    for (const { cells, tests, number } of rows) {
      expect(cells, `row ${number}`).toHaveLength(4);
      expect(tests, `row ${number}`).not.toEqual([]);
    }
  });

  it('names more than fifty tests', () => expect(named.length).toBeGreaterThan(50));

  it.each(named)('names a test that there is, in row $number: $file, $name', ({ file, name }) => {
    expect(existsSync(join(project, file)), file).toBe(true);
    const source = readFileSync(join(project, file), 'utf8');
    expect(titlesIn(source)).toContain(name);
  });
});

/** Reads `file`: “name”, “name” for each file. */
function testsIn(line: string): Row['tests'] {
  const files = line.matchAll(/`(test\/[^`]+)`: ((?:“[^”]+”(?:, )?)+)/g);
  return Array.from(files, ([, file = '', names = '']) =>
    Array.from(names.matchAll(/“([^”]+)”/g), ([, name = '']) => ({ file, name })),
  ).flat();
}

/** The titles of tests as they are written, with the placeholders of tables. */
function titlesIn(source: string): string[] {
  const titles = source.matchAll(/(?<!\bdescribe)\(\s*(['"`])((?:(?!\1).)+)\1,/g);
  return Array.from(titles, ([, , title = '']) => title);
}
