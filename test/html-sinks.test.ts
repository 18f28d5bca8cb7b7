import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project } from './imports.ts';

/** Members and functions that make a document or a program out of a text. */
const SINK =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString|DOMParser|eval|execScript)\b|\bdocument\.write|\bnew Function\(|\bset(?:Timeout|Interval)\(\s*['"`]/;

const sources = ['src', 'workers'].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

it('makes no document and no program out of a text, anywhere in our own code', () => {
  const found = sources.filter((path) => SINK.test(withoutComments(path)));
  expect(sources.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

it('would find one', () => {
  for (const code of ['a.innerHTML = b', 'document.write(a)', 'new Function(a)', 'eval(a)']) {
    expect(code).toMatch(SINK);
  }
});

/** Documentation of rules speaks of such things, too. */
function withoutComments(path: string): string {
  const text = readFileSync(join(project, path), 'utf8');
  return text.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
}
