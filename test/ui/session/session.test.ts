import { describe, expect, it, vi } from 'vitest';
import type { Opened } from '../../../src/core/contract/api.ts';
import type { Report } from '../../../src/core/contract/report.ts';
import type { Result } from '../../../src/core/contract/result.ts';
import { createSession } from '../../../src/ui/session/session.ts';
import { diagnosticOf, pending, reportOf, someFile, sourceOf, stubClient } from '../stub-client.ts';

const several = vi.fn(async () => ({
  ok: true as const,
  value: { connectors: [sourceOf('one'), sourceOf('two')], leftOut: [] },
}));
const stopped = new DOMException('Stopped.', 'AbortError');

describe('adding files', () => {
  it('shows the report of the only connector', async () => {
    const session = createSession(stubClient());
    expect(session.phase.value.name).toBe('empty');
    const taking = session.take(someFile);
    expect(session.phase.value.name).toBe('reading');
    await taking;
    expect(session.phase.value).toMatchObject({
      name: 'checked',
      report: { name: 'Harbor Tides' },
    });
  });

  it('says why it refuses a drop, and keeps what is open', async () => {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    const before = session.phase.value;
    client.open = async () => ({
      ok: false,
      error: { code: 'no-connector', message: 'Drop a connector: there is none.' },
    });
    await session.take(someFile);
    expect(session.phase.value).toBe(before);
    expect(session.refusal.value?.message).toBe('Drop a connector: there is none.');
    session.dismissRefusal();
    expect(session.refusal.value).toBeUndefined();
  });

  it('asks for the files again when the browser cannot read them', async () => {
    const session = createSession(stubClient());
    await session.take(async () => {
      throw new DOMException('It is gone.', 'NotFoundError');
    });
    expect(session.phase.value.name).toBe('empty');
    expect(session.refusal.value?.message).toContain('It is gone.');
  });

  it('never shows the first drop after a second one', async () => {
    const first = pending<Result<Opened, never>>();
    const client = stubClient({ open: () => first.promise });
    const session = createSession(client);
    const taking = session.take(someFile);
    await vi.waitFor(() => expect(session.phase.value).toMatchObject({ total: 1 }));
    client.open = stubClient().open;
    await session.take(someFile);
    const shown = session.phase.value;
    first.resolve({ ok: true, value: { connectors: [sourceOf('stale')], leftOut: [] } });
    await taking;
    expect(session.phase.value).toBe(shown);
    expect(client.cancel).toHaveBeenCalled();
  });

  it('shows a crash of the checker, and retries with the same files', async () => {
    const check = vi.fn(async () => reportOf([]));
    check.mockRejectedValueOnce(new Error('The checker stopped.'));
    const session = createSession(stubClient({ check }));
    await session.take(someFile);
    expect(session.phase.value).toMatchObject({
      name: 'failed',
      details: expect.stringContaining('The checker stopped.'),
    });
    session.retry();
    await vi.waitFor(() => expect(session.phase.value.name).toBe('checked'));
  });
});

describe('another connector', () => {
  async function opened() {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    await session.recheck('custom');
    const before = session.phase.value;
    client.check = async () => reportOf([], { name: 'Night Bus' });
    await session.take(someFile);
    return { session, before };
  }

  it('is opened with the way back to the one before, as it was', async () => {
    const { session, before } = await opened();
    expect(session.phase.value).toMatchObject({
      did: 'Opened Night Bus.',
      before: 'Harbor Tides',
    });
    session.goBack();
    expect(session.phase.value).toMatchObject({ did: 'Opened Harbor Tides.', before: 'Night Bus' });
    expect(session.phase.value).toMatchObject(before);
  });

  it('is closed without a trace', async () => {
    const { session } = await opened();
    session.close();
    expect(session.phase.value).toEqual({ name: 'empty' });
  });
});

describe('a file dropped onto the open connector', () => {
  const replacement = {
    name: 'Replaced icon.png',
    files: new Map([['icon.png', new Uint8Array([1])]]),
  };

  it('replaces the one of its role, and can be undone', async () => {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    client.place = async () => ({ kind: 'replace', replacement });
    await session.take(someFile);
    expect(session.phase.value).toMatchObject({ did: 'Replaced icon.png.' });
    expect(client.check).toHaveBeenCalledTimes(2);
    await session.take(someFile);
    expect(session.phase.value).toMatchObject({ did: 'Nothing changed: the files are the same.' });
    await session.undo();
    expect(session.phase.value).toMatchObject({ did: 'Undone: replaced icon.png.' });
  });

  it('is asked about once if it may be another connector', async () => {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    const before = session.phase.value;
    client.place = async () => ({ kind: 'ask', replacement, open: 'Tides', other: 'Night Bus' });
    await session.take(someFile);
    await session.question.value?.answer(undefined);
    expect(session.phase.value).toBe(before);
    expect(session.question.value).toBeUndefined();
    await session.take(someFile);
    await session.question.value?.answer('replace');
    expect(session.phase.value).toMatchObject({ did: 'Replaced icon.png.' });
    await session.take(someFile);
    await session.question.value?.answer('open');
    expect(session.phase.value).toMatchObject({ before: 'Harbor Tides' });
  });
});

describe('a kept connector', () => {
  const original = sourceOf('kept');
  const workspaces = [
    { original: sourceOf('other'), done: [], undone: [], profile: 'auto' as const },
    { original, done: [], undone: [], profile: 'custom' as const },
  ];

  it('is checked as it was left', async () => {
    const client = stubClient();
    const session = createSession(client);
    await session.reopen(async () => ({ workspaces: workspaces.slice(1), leftOut: [] }));
    expect(client.check).toHaveBeenCalledWith(original, 'custom');
    expect(session.phase.value).toMatchObject({ name: 'checked', source: { name: 'kept' } });
  });

  it('of several is shown if it was shown, else their list', async () => {
    const session = createSession(stubClient());
    await session.reopen(async () => ({ workspaces, leftOut: [] }), 1);
    expect(session.phase.value).toMatchObject({ name: 'checked', source: { name: 'kept' } });
    await session.reopen(async () => ({ workspaces, leftOut: [] }));
    expect(session.phase.value.name).toBe('choosing');
  });

  it('that is gone is missed in words', async () => {
    const session = createSession(stubClient());
    await session.reopen(async () => undefined);
    expect(session.phase.value.name).toBe('empty');
    expect(session.refusal.value?.message).toContain('no longer kept');
  });
});

describe('cancel', () => {
  it('returns to what was open', async () => {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    const before = session.phase.value;
    const answer = pending<Result<Opened, never>>();
    client.open = vi.fn(() => answer.promise);
    const taking = session.take(someFile);
    await vi.waitFor(() => expect(client.open).toHaveBeenCalled());
    session.cancel();
    expect(session.phase.value).toBe(before);
    answer.reject(stopped);
    await taking;
    expect(session.phase.value).toBe(before);
  });

  it('does nothing when there is no work in progress', async () => {
    const client = stubClient();
    createSession(client).cancel();
    expect(client.cancel).not.toHaveBeenCalled();
  });
});

describe('another profile', () => {
  it('keeps the old report until the new one is ready', async () => {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    const answer = pending<Report>();
    client.check = vi.fn(() => answer.promise);
    const rechecking = session.recheck('custom');
    expect(session.phase.value).toMatchObject({
      name: 'rechecking',
      profile: 'custom',
      report: { name: 'Harbor Tides' },
    });
    expect(client.check).toHaveBeenCalledWith(expect.anything(), 'custom');
    answer.resolve(reportOf([], { name: 'Other' }));
    await rechecking;
    expect(session.phase.value).toMatchObject({ name: 'checked', report: { name: 'Other' } });
  });

  it('uses the last choice when two follow each other', async () => {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    const first = pending<Report>();
    client.check = () => first.promise;
    const one = session.recheck('custom');
    client.check = async () => reportOf([], { name: 'Independent' });
    await session.recheck('independent');
    first.resolve(reportOf([], { name: 'Custom' }));
    await one;
    expect(session.phase.value).toMatchObject({ report: { name: 'Independent' } });
  });
});

describe('an edit', () => {
  const change = new Map([['apiDefinition.swagger.json', new TextEncoder().encode('{}')]]);

  it('is checked with the changed files, while the old report stays', async () => {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    const before = session.phase.value;
    const answer = pending<Report>();
    client.check = vi.fn(() => answer.promise);
    const editing = session.edit('Fixed 1 place', change);
    expect(session.phase.value).toBe(before);
    const [[source] = []] = vi.mocked(client.check).mock.calls;
    expect(source?.files.get('apiDefinition.swagger.json')).toEqual(new TextEncoder().encode('{}'));
    answer.resolve(reportOf([], { name: 'Other' }));
    await editing;
    expect(session.phase.value).toMatchObject({
      name: 'checked',
      report: { name: 'Other' },
      did: 'Fixed 1 place.',
    });
  });

  it('can be undone and redone', async () => {
    const session = createSession(stubClient());
    await session.take(someFile);
    const before = session.phase.value;
    await session.edit('Fixed 1 place', change);
    await session.undo();
    expect(session.phase.value).toMatchObject({ did: 'Undone: fixed 1 place.' });
    if (!('source' in session.phase.value && 'source' in before)) throw new Error('not checked');
    expect(session.phase.value.source).toEqual(before.source);
    await session.redo();
    expect(session.phase.value).toMatchObject({ did: 'Done again: fixed 1 place.' });
  });

  it('is checked for the profile that the user chose', async () => {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    await session.recheck('custom');
    await session.edit('Fixed 1 place', change);
    expect(client.check).toHaveBeenLastCalledWith(expect.anything(), 'custom');
  });

  it('of one of several stays while another is open, and counts in the list', async () => {
    const client = stubClient({ open: several });
    const session = createSession(client);
    await session.take(someFile);
    await session.show(0);
    client.check = async () => reportOf([], { name: 'Mended' });
    await session.edit('Fixed 1 place', change);
    await session.show(1);
    await session.show(0);
    const { phase } = session;
    if (!('report' in phase.value)) throw new Error(phase.value.name);
    expect(phase.value.source.files.get('apiDefinition.swagger.json')).toEqual(
      new TextEncoder().encode('{}'),
    );
    const [listed] = phase.value.opened.list.connectors;
    expect(listed?.outcome.value).toMatchObject({ name: 'Mended' });
  });

  it('does nothing while no connector is open', async () => {
    const session = createSession(stubClient());
    await session.edit('Fixed 1 place', change);
    expect(session.phase.value.name).toBe('empty');
  });
});

describe('typing', () => {
  const typed = new Map([['apiDefinition.swagger.json', new TextEncoder().encode('{')]]);
  const fault = diagnosticOf({ ruleId: 'file-json-syntax' });

  async function typeBroken() {
    const client = stubClient();
    const session = createSession(client);
    await session.take(someFile);
    client.check = vi.fn(async () => reportOf([fault], { name: 'Broken' }));
    const typing = session.edit('Edited it', typed, { burst: 1 });
    return { client, session, typing };
  }

  it('keeps the old report while the file does not parse, and says where', async () => {
    const { session, typing } = await typeBroken();
    const old = { name: 'checked', report: { name: 'Harbor Tides' }, syntaxFault: fault };
    await vi.waitFor(() => expect(session.phase.value).toMatchObject(old));
    session.stopTyping();
    await typing;
    expect(session.phase.value).toMatchObject({ report: { name: 'Broken' } });
    expect(session.phase.value).not.toHaveProperty('syntaxFault');
  });

  it('shows the new report at once if it has stopped before', async () => {
    const { session, typing } = await typeBroken();
    session.stopTyping();
    await typing;
    expect(session.phase.value).toMatchObject({ report: { name: 'Broken' } });
  });

  it('shows the new report after a while without a key', async () => {
    vi.useFakeTimers();
    const { session, typing } = await typeBroken();
    await vi.runAllTimersAsync();
    await typing;
    vi.useRealTimers();
    expect(session.phase.value).toMatchObject({ report: { name: 'Broken' } });
  });

  it('shows the next report once the file parses, and never the broken one', async () => {
    const { client, session, typing } = await typeBroken();
    await vi.waitFor(() => expect(session.phase.value).toHaveProperty('syntaxFault'));
    client.check = async () => reportOf([], { name: 'Sound' });
    const sound = new Map([['apiDefinition.swagger.json', new TextEncoder().encode('{}')]]);
    await session.edit('Edited it', sound, { burst: 1 });
    session.stopTyping();
    await typing;
    expect(session.phase.value).toMatchObject({ report: { name: 'Sound' } });
    expect(session.phase.value).not.toHaveProperty('did');
  });
});

describe('several connectors', () => {
  it('are listed and checked one after another', async () => {
    const session = createSession(stubClient({ open: several }));
    await session.take(someFile);
    const phase = session.phase.value;
    if (phase.name !== 'choosing') throw new Error(phase.name);
    const { connectors, done } = phase.opened.list;
    expect(connectors.map(({ source }) => source.name)).toEqual(['one', 'two']);
    expect(done.value).toBe(2);
  });

  it('can be opened one by one, and lead back to the list', async () => {
    const session = createSession(stubClient({ open: several }));
    await session.take(someFile);
    await session.show(1);
    expect(session.phase.value).toMatchObject({ name: 'checked', source: { name: 'two' } });
    await session.show(undefined);
    expect(session.phase.value.name).toBe('choosing');
  });

  it('are not checked again when the open one is shown again', async () => {
    const client = stubClient({ open: several });
    const session = createSession(client);
    await session.take(someFile);
    await session.show(0);
    const before = session.phase.value;
    await session.show(0);
    expect(session.phase.value).toBe(before);
  });

  it('stay listed when there is no connector with this index', async () => {
    const session = createSession(stubClient({ open: several }));
    await session.take(someFile);
    await session.show(7);
    expect(session.phase.value.name).toBe('choosing');
  });

  it('are not checked any further after a cancel', async () => {
    const answer = pending<Report>();
    const client = stubClient({ open: several, check: vi.fn(() => answer.promise) });
    const session = createSession(client);
    const taking = session.take(someFile);
    await vi.waitFor(() => expect(client.check).toHaveBeenCalled());
    session.cancel();
    answer.resolve(reportOf([]));
    await taking;
    expect(session.phase.value.name).toBe('choosing');
    expect(client.check).toHaveBeenCalledTimes(1);
  });

  it('stay open when the check of one fails', async () => {
    const client = stubClient({ open: several });
    const session = createSession(client);
    await session.take(someFile);
    client.check = async () => {
      throw new Error('The checker stopped.');
    };
    await session.show(0);
    expect(session.phase.value.name).toBe('failed');
    await session.show(undefined);
    expect(session.phase.value.name).toBe('choosing');
  });
});
