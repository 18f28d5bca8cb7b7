import { describe, expect, it } from 'vitest';
import { editOf, type JsonChange } from '../../../../src/core/files/json/json-edit.ts';
import { JsonFile } from '../../../../src/core/files/json/json-file.ts';

function changed(text: string, change: JsonChange): string | undefined {
  const file = new JsonFile('a.json', new TextEncoder().encode(text));
  const edit = editOf(file, change);
  if (edit === undefined) return undefined;
  const { start, end } = edit.range;
  return text.slice(0, start.offset) + edit.newText + text.slice(end.offset);
}

describe('a JSON edit', () => {
  const text = '{\r\n  "a": 1,\r\n  "b": [1, 2 , 3],\r\n  "c": {}\r\n}';

  it.each<[string, JsonChange, string]>([
    ['replaces a value', { replace: '/a', with: 'x"' }, text.replace('1,', '"x\\"",')],
    ['renames a key', { rename: '/b', to: 'd' }, text.replace('"b"', '"d"')],
    ['removes the first member', { remove: '/a' }, '{\r\n  "b": [1, 2 , 3],\r\n  "c": {}\r\n}'],
    ['removes the last member', { remove: '/c' }, '{\r\n  "a": 1,\r\n  "b": [1, 2 , 3]\r\n}'],
    ['removes an element', { remove: '/b/1' }, text.replace(', 2 ', ' ')],
    [
      'adds a member as its siblings are written',
      { insert: 'd', into: '', value: true },
      text.replace('{}', '{},\r\n  "d": true'),
    ],
    [
      'adds the first member',
      { insert: 'd', into: '/c', value: true },
      text.replace('{}', '{"d": true}'),
    ],
  ])('%s', (_, change, expected) => {
    expect(changed(text, change)).toBe(expected);
  });

  it('leaves an empty list if it removes the only element', () => {
    expect(changed('[ 1 ]', { remove: '/0' })).toBe('[ ]');
  });

  it.each<JsonChange>([
    { replace: '/x', with: 1 },
    { rename: '/b/0', to: 'x' },
    { remove: '' },
    { insert: 'd', into: '/a', value: 1 },
    { insert: 'd', into: '/b', value: 1 },
  ])('does nothing if there is nothing to change: %j', (change) => {
    expect(changed(text, change)).toBeUndefined();
  });
});
