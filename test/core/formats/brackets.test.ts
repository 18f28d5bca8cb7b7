import { describe, expect, it } from 'vitest';
import { TextFile } from '../../../src/core/files/text-file.ts';
import { bracketFaultOf } from '../../../src/core/formats/brackets.ts';

const faultOf = (text: string) => bracketFaultOf(new TextFile('', new TextEncoder().encode(text)));

describe('a fault in the brackets', () => {
  it.each([
    ['{ "a": [1 }', 9 + 1, 'Add "]" before this "}": the list that starts at line 1', undefined],
    ['{ "a": [1}, "b": 2 ]', 9, 'Add "]" before this "}"', undefined],
    ['[1}', 2, 'Change this "}" to "]": it closes the list that starts at line 1.', ']'],
    ['{ "a": 1] }', 8, 'Remove this "]", or add what it closes: the object that', undefined],
    ['{ "a": 1 }\n}', 11, 'Remove the "}" at the end', ''],
    ['{} ]}', 3, 'Remove the 2 brackets at the end', ''],
    ['{}\n{}', 3, 'Keep only one document', undefined],
    ['{ "a": 1 }, "b": 2 }', 9, 'Remove one "}" here or above', undefined],
    ['{ "a": {} ', 9, 'Add "}" at the end: the object that starts at line 1', '\n}'],
    ['{ "a": [', 8, 'Complete the file: it ends with 2 objects and lists still open.', undefined],
    ['{\n  "a": {\n    "b": 1,\n  "c": 2\n}', 9, 'Add "}" where this object ends', undefined],
  ])('in %j is at %i', (text, start, message, newText) => {
    const fault = faultOf(text);
    expect([fault?.start, fault?.newText]).toEqual([start, newText]);
    expect(fault?.message).toContain(message);
  });

  it.each(['{ "a": [1, "}"] }', '{}', '{} rest', '}', ''])('is not in %j', (text) => {
    expect(faultOf(text)).toBeUndefined();
  });
});
