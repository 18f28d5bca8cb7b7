import {
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  tuple,
  uint8Array,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../../../src/core/contract/connector-source.ts';
import { createWorkspace } from '../../../src/ui/session/workspace.ts';
import { sourceWith } from '../../source-with.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function open() {
  const files = new Map([
    ['a.json', bytes('{ "a": 1 }')],
    ['icon.png', new Uint8Array([1, 2, 3])],
  ]);
  return createWorkspace({ original: sourceWith({ files }) });
}

/** In their order. */
const filesOf = (source: ConnectorSource | undefined) => [...(source?.files ?? [])];

describe('a workspace', () => {
  it('holds the files as they are now, and as they were dropped', () => {
    const workspace = open();
    workspace.edit('Changed a', new Map([['a.json', bytes('{ "a": 2 }')]]));
    expect(workspace.source.value.files.get('a.json')).toEqual(bytes('{ "a": 2 }'));
    expect(workspace.original.files.get('a.json')).toEqual(bytes('{ "a": 1 }'));
  });

  it('undoes and redoes edits across files in the order in which they were made', () => {
    const workspace = open();
    workspace.edit('Changed a', new Map([['a.json', bytes('{}')]]));
    workspace.edit('Removed the icon', new Map([['icon.png', undefined]]));
    expect(workspace.undo()?.name).toBe('Removed the icon');
    expect(workspace.source.value.files.get('icon.png')).toEqual(new Uint8Array([1, 2, 3]));
    expect(workspace.undo()?.name).toBe('Changed a');
    expect(workspace.undo()).toBeUndefined();
    expect(workspace.redo()?.name).toBe('Changed a');
    expect(workspace.source.value.files.get('a.json')).toEqual(bytes('{}'));
  });

  it('makes no edit when nothing changes', () => {
    const workspace = open();
    expect(workspace.edit('Nothing', new Map([['a.json', bytes('{ "a": 1 }')]]))).toBeUndefined();
    expect(workspace.edit('Nothing', new Map([['none', undefined]]))).toBeUndefined();
    expect(workspace.done.value).toEqual([]);
  });

  it('joins the edits of one burst of typing', () => {
    const workspace = open();
    const type = (text: string, burst: number) =>
      workspace.edit('Edited a', new Map([['a.json', bytes(text)]]), burst);
    type('{ "a": 2 }', 1);
    type('{ "a": 23 }', 1);
    type('{ "a": 234 }', 2);
    expect(workspace.done.value).toHaveLength(2);
    workspace.undo();
    expect(workspace.source.value.files.get('a.json')).toEqual(bytes('{ "a": 23 }'));
    workspace.undo();
    expect(workspace.source.value.files.get('a.json')).toEqual(bytes('{ "a": 1 }'));
  });

  it('forgets a burst that leaves nothing changed', () => {
    const workspace = open();
    workspace.edit('Edited a', new Map([['a.json', bytes('{}')]]), 1);
    expect(workspace.edit('Edited a', new Map([['a.json', bytes('{ "a": 1 }')]]), 1)).toBeDefined();
    expect(workspace.done.value).toEqual([]);
  });

  it('can tell an empty file from a missing one', () => {
    const workspace = open();
    workspace.edit('Added', new Map([['empty', new Uint8Array()]]));
    expect(workspace.source.value.files.get('empty')).toEqual(new Uint8Array());
    workspace.undo();
    expect(workspace.source.value.files.has('empty')).toBe(false);
  });

  it('drops what could be redone once there is another edit', () => {
    const workspace = open();
    workspace.edit('One', new Map([['a.json', bytes('1')]]));
    workspace.undo();
    workspace.edit('Two', new Map([['a.json', bytes('2')]]));
    expect(workspace.redo()).toBeUndefined();
  });

  it('keeps of a large file only what changes', () => {
    const text = 'x'.repeat(1_000_000);
    const files = new Map([['large', bytes(`${text}1${text}`)]]);
    const workspace = createWorkspace({ original: sourceWith({ files }) });
    const edit = workspace.edit('One letter', new Map([['large', bytes(`${text}2${text}`)]]));
    expect(edit?.changes).toEqual([
      { path: 'large', at: 1_000_000, removed: bytes('1'), inserted: bytes('2') },
    ]);
  });

  it('opens again as it was left', () => {
    const workspace = open();
    workspace.edit('One', new Map([['a.json', bytes('1')]]));
    workspace.edit('Two', new Map([['b.json', bytes('2')]]));
    workspace.undo();
    const again = createWorkspace(structuredClone(workspace.state.value));
    expect(again.source.value).toEqual(workspace.source.value);
    expect(again.redo()?.name).toBe('Two');
    expect(again.undo()?.name).toBe('Two');
    expect(again.undo()?.name).toBe('One');
  });

  it('gives back the first bytes, in the first order, after any edits', () => {
    const contents = oneof(uint8Array({ maxLength: 8 }), constant(undefined));
    const edit = tuple(constantFrom('a.json', 'icon.png', 'new'), contents);
    assert(
      property(array(edit), (edits) => {
        const workspace = open();
        const states = [workspace.source.value];
        for (const [path, content] of edits) {
          const file = content && new Uint8Array(content);
          if (workspace.edit('Edit', new Map([[path, file]]))) states.push(workspace.source.value);
        }
        const undone = states.slice(1).map(() => workspace.undo() && workspace.source.value);
        expect(undone.map(filesOf)).toEqual(states.slice(0, -1).reverse().map(filesOf));
        const redone = states.slice(1).map(() => workspace.redo() && workspace.source.value);
        expect(redone.map(filesOf)).toEqual(states.slice(1).map(filesOf));
      }),
    );
  });
});
