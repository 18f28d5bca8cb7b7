import { ChangeSet } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import type { OutlineItem } from '../../../src/core/contract/outline.ts';
import { LineMap } from '../../../src/ui/editor/line-map.ts';
import { createOutline } from '../../../src/ui/source/outline.ts';
import { versionOf } from '../../../src/ui/source/text-version.ts';
import { pending } from '../stub-client.ts';

const TEXT = '{ "a": 1 }';
const item: OutlineItem = { section: 'Members', name: 'a', pointer: '/a', start: 2, end: 8 };
const fileOf = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  version: versionOf(new LineMap(text)),
});

describe('the parts of a file', () => {
  it('move with the text', async () => {
    const outline = createOutline({ outline: async () => [item] });
    const file = fileOf(TEXT);
    await outline.read('a.json', () => file);
    expect(outline.items.value).toEqual([item]);
    outline.change(ChangeSet.of({ from: 0, insert: '\n\n' }, TEXT.length));
    expect(outline.offsetOf(item)).toBe(4);
  });

  it('are not those of the file before', async () => {
    const answer = pending<readonly OutlineItem[]>();
    const outline = createOutline({ outline: () => answer.promise });
    let file = fileOf(TEXT);
    const reading = outline.read('a.json', () => file);
    file = fileOf('{}');
    answer.resolve([item]);
    await reading;
    expect(outline.items.value).toEqual([]);
    expect(outline.offsetOf(item)).toBeUndefined();
  });

  it('are asked for again if the worker fails, and only once if not', async () => {
    let asked = 0;
    const outline = createOutline({
      async outline() {
        asked += 1;
        if (asked === 1) throw new Error('It stopped.');
        return [item];
      },
    });
    const file = fileOf(TEXT);
    for (let time = 0; time < 3; time += 1) await outline.read('a.json', () => file);
    expect(asked).toBe(2);
    outline.clear();
    expect(outline.items.value).toEqual([]);
  });
});
