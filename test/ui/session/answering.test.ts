import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import type { Answered, FileQuestion } from '../../../src/core/contract/answer.ts';
import { asksIn, createAnswering, keyOf } from '../../../src/ui/session/answering.ts';
import type { Phase } from '../../../src/ui/session/phase.ts';
import { createWorkspace } from '../../../src/ui/session/workspace.ts';
import { diagnosticOf, reportOf, sourceOf } from '../stub-client.ts';

const ask = { ruleId: 'title-length', file: 'a.json', key: '/info/title' };
const asked: FileQuestion = {
  ...ask,
  question: {
    title: 'Write the title',
    about: 'the connector',
    pointer: '/info/title',
    fields: [{ label: 'Title', kind: 'text' }],
    edits: [],
  },
};
const diagnostic = diagnosticOf({
  ruleId: 'title-length',
  file: 'a.json',
  asks: { keys: ['/info/title'], areTexts: true },
});

const written: Answered = {
  files: new Map([['a.json', new Uint8Array([1])]]),
  count: 1,
  remarks: [[]],
};

function open(answered: Answered) {
  const report = reportOf([diagnostic]);
  const workspace = createWorkspace({ original: sourceOf('Tides') });
  const checked = { report, workspace, source: workspace.source.peek() };
  const phase = signal({ name: 'checked', ...checked } as unknown as Phase);
  const session = { phase, edit: vi.fn(async () => {}) };
  const client = { answer: vi.fn(async () => answered), questions: vi.fn(async () => [asked]) };
  return { session, client, workspace, answering: createAnswering(client, session) };
}

it('writes answers as one edit, forgets what was typed, and closes the form', async () => {
  const { session, client, answering } = open(written);
  answering.type(asked, ['Tides']);
  await answering.open('Titles', [diagnostic, diagnostic]);
  expect(client.questions).toHaveBeenCalledWith(expect.anything(), 'verified', [ask]);
  expect(answering.form.value).toMatchObject({ title: 'Titles', questions: [asked] });
  expect(await answering.write([{ asked, texts: ['Tides'] }])).toBe(undefined);
  expect(session.edit).toHaveBeenCalledWith('Wrote a text', written.files);
  expect(answering.form.value).toBe(undefined);
  expect(answering.typed.value.size).toBe(0);
});

it('writes nothing while an answer cannot be used, and keeps what was typed', async () => {
  const remarks = [[{ message: 'Title is empty.', isStopping: true }]];
  const { session, answering } = open({ ...written, remarks });
  answering.type(asked, ['?']);
  const refusal = await answering.write([{ asked, texts: ['?'] }]);
  expect(refusal).toEqual({ message: 'Correct what is marked.', remarks });
  expect(session.edit).not.toHaveBeenCalled();
  expect(answering.typed.value.size).toBe(1);
});

it('writes nothing into files that have changed since they were checked', async () => {
  const { client, workspace, answering } = open(written);
  workspace.edit('Typed', written.files);
  const refusal = await answering.write([{ asked, texts: ['Tides'] }]);
  expect(refusal?.message).toBe('Try again: the files are being checked.');
  expect(client.answer).not.toHaveBeenCalled();
});

it('asks once what several findings ask', () => {
  expect(asksIn([diagnostic, diagnostic])).toEqual([ask]);
});

it('says what was found at the first text that a finding asks for, but not what the title says', async () => {
  const { answering } = open(written);
  const two = diagnosticOf({
    file: 'a.json',
    message: 'Say more: both repeat their name.',
    asks: { keys: ['/a', '/b'], areTexts: true },
  });
  await answering.open('Texts', [two]);
  expect([...(answering.form.value?.reasons ?? [])]).toEqual([
    [keyOf({ file: 'a.json', key: '/a' }), [two.message]],
  ]);
  await answering.open(two.message, [two]);
  expect(answering.form.value?.reasons.size).toBe(0);
});
