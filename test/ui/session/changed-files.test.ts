import { expect, it } from 'vitest';
import { changedFiles } from '../../../src/ui/session/changed-files.ts';
import { sourceWith } from '../../source-with.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const original = sourceWith({
  files: new Map([
    ['b.json', bytes('{}')],
    ['a.json', bytes('{}')],
    ['gone.md', bytes('# Gone')],
  ]),
});

it('finds files that were changed, added and removed, in order of their paths', () => {
  const files = new Map([
    ['b.json', bytes('[]')],
    ['a.json', bytes('{}')],
    ['added.md', bytes('')],
  ]);
  expect([...changedFiles(original, { ...original, files })]).toEqual([
    ['added.md', bytes('')],
    ['b.json', bytes('[]')],
    ['gone.md', undefined],
  ]);
});

it('finds none after everything is undone', () => {
  const copies = new Map([...original.files].map(([path, file]) => [path, file.slice()]));
  expect(changedFiles(original, { ...original, files: copies }).size).toBe(0);
});
