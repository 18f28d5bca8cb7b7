// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Phase } from '../../../src/ui/session/phase.ts';
import { createWorkspace } from '../../../src/ui/session/workspace.ts';
import { createOpenSource } from '../../../src/ui/source/open-source.ts';
import { createSourceLink } from '../../../src/ui/source/source-link.ts';
import { sourceWith } from '../../source-with.ts';
import { stubClient } from '../stub-client.ts';

const PATH = 'a.json';
const encode = (text: string) => new TextEncoder().encode(text);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Opens a file with this text. The session does nothing, as while it opens another connector. */
function open(text: string) {
  const workspace = createWorkspace({
    original: sourceWith({ files: new Map([[PATH, encode(text)]]) }),
  });
  const session = {
    phase: signal<Phase>({ name: 'empty' }),
    edit: vi.fn(),
    undo: vi.fn(async () => void workspace.undo()),
    redo: vi.fn(async () => void workspace.redo()),
    stopTyping: vi.fn(),
  };
  const link = createSourceLink();
  link.open(PATH);
  const container = document.createElement('div');
  document.body.append(container);
  const close = createOpenSource(workspace, session, link, stubClient()).start(container);
  const editor = container.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('.cm-editor');
  const view = editor ? EditorView.findFromDOM(editor) : null;
  if (!view) throw new Error('There is no editor.');
  return {
    workspace,
    close,
    link,
    shown: () => view.state.doc.toString(),
    type: (at: number, insert: string) => view.dispatch({ changes: { from: at, insert } }),
    file: () =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(workspace.source.value.files.get(PATH)),
  };
}

describe('typing', () => {
  it('is one edit once it pauses, and keeps all other bytes', async () => {
    const { file, type, workspace } = open('\ufeff{\r\n"a": 1\r\n}');
    type(0, ' ');
    type(1, '\n');
    expect(file()).toBe('\ufeff{\r\n"a": 1\r\n}');
    await vi.advanceTimersByTimeAsync(300);
    expect(file()).toBe('\ufeff \r\n{\r\n"a": 1\r\n}');
    type(0, 'x');
    await vi.advanceTimersByTimeAsync(300);
    expect(workspace.done.value.map(({ name }) => name)).toEqual(['Edited a.json']);
  });

  it('is another edit after a longer pause', async () => {
    const { type, workspace } = open('{}');
    type(0, ' ');
    await vi.advanceTimersByTimeAsync(1500);
    type(0, ' ');
    await vi.advanceTimersByTimeAsync(300);
    expect(workspace.done.value).toHaveLength(2);
  });

  it('is kept within a second, even without any pause', async () => {
    const { file, type } = open('{}');
    for (let key = 0; key < 9; key += 1) {
      type(0, ' ');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(file()).toMatch(/^ {5,}\{\}$/);
  });

  it('is kept when the file is closed', () => {
    const { close, file, type } = open('{}');
    type(1, ' ');
    close();
    expect(file()).toBe('{ }');
  });

  it('stays when another part of the file changes before it pauses', async () => {
    const { file, shown, type, workspace } = open('{ "a": 1 }');
    type(0, 'x');
    workspace.edit('Fixed 1 place', new Map([[PATH, encode('{ "a": 23 }')]]));
    expect(shown()).toBe('x{ "a": 23 }');
    await vi.advanceTimersByTimeAsync(300);
    expect(file()).toBe('x{ "a": 23 }');
  });
});

it('shows what others undo', async () => {
  const { shown, type, workspace } = open('{}');
  type(1, ' ');
  await vi.advanceTimersByTimeAsync(300);
  workspace.undo();
  expect(shown()).toBe('{}');
  workspace.redo();
  expect(shown()).toBe('{ }');
});

it('empties itself when the file is gone, and shows it again', () => {
  const { shown, workspace } = open('{}');
  workspace.edit('Removed it', new Map([[PATH, undefined]]));
  expect(shown()).toBe('');
  workspace.undo();
  expect(shown()).toBe('{}');
});
