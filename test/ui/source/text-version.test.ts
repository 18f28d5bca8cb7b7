import { ChangeSet, Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { LineMap } from '../../../src/ui/editor/line-map.ts';
import { placeOf, rebased, textOf, versionOf } from '../../../src/ui/source/text-version.ts';

const original = '\ufeffone\r\ntwo\r\nthree';
const version = versionOf(new LineMap(original));
const changes = ChangeSet.of(
  [
    { from: 0, to: 3, insert: 'first' },
    { from: 8, insert: 'a\nb' },
  ],
  version.lines.text.length,
);

it('has the text of the file before anything is typed', () => {
  expect(textOf(version)).toBe(original);
});

it('has the file’s text after what was typed', () => {
  expect(textOf({ ...version, changes })).toBe('\ufefffirst\r\ntwo\r\na\r\nbthree');
});

it('finds places of the file in the editor, also after what was typed', () => {
  const two = original.indexOf('two');
  expect(placeOf(version, two)).toBe(4);
  expect(placeOf({ ...version, changes }, two)).toBe(6);
  expect(placeOf(version, 1000)).toBe(version.lines.text.length);
});

it('keeps what was typed when the file changes', () => {
  const { version: next, shown } = rebased({ ...version, changes }, 'one\ntwo and\nthree');
  expect(textOf(next)).toBe('first\ntwo and\na\nbthree');
  expect(shown.apply(Text.of(['first', 'two', 'a', 'bthree'])).toString()).toBe(textOf(next));
});
