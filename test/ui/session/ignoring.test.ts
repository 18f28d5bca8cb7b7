import { describe, expect, it, vi } from 'vitest';
import { createIgnoring } from '../../../src/ui/session/ignoring.ts';
import { createSession } from '../../../src/ui/session/session.ts';
import type { WorkerClient } from '../../../src/ui/worker/worker-client.ts';
import { diagnosticOf, reportOf, someFile, stubClient } from '../stub-client.ts';

async function open(changes: Parameters<typeof stubClient>[0] = {}) {
  const client = stubClient({
    withIgnored: vi.fn(async (text, { rule, reason }) => ({
      ok: true as const,
      value: `${text ?? ''}${rule}: ${reason};`,
    })),
    withoutIgnored: vi.fn(async () => ({ ok: true as const, value: 'nothing' })),
    ...changes,
  });
  const session = createSession(client);
  await session.take(someFile);
  const written = () => {
    const phase = session.phase.value;
    const bytes = 'source' in phase && phase.source.files.get('.preflight.json');
    return bytes ? new TextDecoder().decode(bytes) : undefined;
  };
  return { session, written, ignoring: createIgnoring(client, session) };
}

const asked = { title: 'Do it.', what: ['one', 'two'] };

describe('ignoring', () => {
  it('writes each target with the reason, as one edit that can be undone', async () => {
    const { session, written, ignoring } = await open();
    ignoring.ask(asked);
    expect(ignoring.request.value).toBe(asked);
    await ignoring.confirm('It is fine');
    expect(written()).toBe('one: It is fine;two: It is fine;');
    expect(ignoring.request.value).toBeUndefined();
    await session.undo();
    expect(written()).toBeUndefined();
  });

  it('adds to what is ignored already, and takes it back', async () => {
    const { written, ignoring } = await open();
    ignoring.ask({ ...asked, what: ['one'] });
    await ignoring.confirm('A');
    ignoring.ask({ ...asked, what: ['two'] });
    await ignoring.confirm('B');
    expect(written()).toBe('one: A;two: B;');
    await ignoring.stop({ rule: 'one' });
    expect(written()).toBe('nothing');
  });

  it('writes the fingerprint of a finding, which only a check that is asked for it has', async () => {
    const before = diagnosticOf({ message: 'Another.' });
    const finding = diagnosticOf();
    const check = vi.fn<WorkerClient['check']>(async (_source, _profile, options) =>
      reportOf(
        options?.fingerprints ? [before, { ...finding, fingerprint: 'a1' }] : [before, finding],
      ),
    );
    const withIgnored = vi.fn(async () => ({ ok: true as const, value: 'written' }));
    const { ignoring } = await open({ check, withIgnored });
    ignoring.ask({ title: 'Do it.', what: finding });
    await ignoring.confirm('A');
    const entry = { rule: 'swagger-version', fingerprint: 'a1', reason: 'A' };
    expect(withIgnored).toHaveBeenCalledExactlyOnceWith(undefined, entry);
  });

  it('ignores nothing instead of the whole rule if the finding is not in the report anymore', async () => {
    const { written, ignoring } = await open();
    ignoring.ask({ title: 'Do it.', what: diagnosticOf() });
    await ignoring.confirm('A');
    expect(written()).toBeUndefined();
    expect(ignoring.refusal.value).toContain('Open the finding again');
  });

  it('ignores nothing if it is canceled while the finding is looked up', async () => {
    const finding = diagnosticOf();
    const check = vi.fn<WorkerClient['check']>(async () => reportOf([finding]));
    const { written, ignoring } = await open({ check });
    check.mockImplementation(async () => {
      ignoring.cancel();
      return reportOf([{ ...finding, fingerprint: 'a1' }]);
    });
    ignoring.ask({ title: 'Do it.', what: finding });
    await ignoring.confirm('A');
    expect(written()).toBeUndefined();
    expect(ignoring.refusal.value).toBeUndefined();
  });

  it('says so if the checker stops, and keeps asking', async () => {
    const withIgnored = () => Promise.reject(new Error('The checker stopped.'));
    const { written, ignoring } = await open({ withIgnored });
    ignoring.ask(asked);
    await ignoring.confirm('A');
    expect(ignoring.refusal.value).toBe('Try again: it stopped (Error: The checker stopped.).');
    expect(ignoring.request.value).toBe(asked);
    expect(written()).toBeUndefined();
  });

  it('says why the file cannot be changed, and keeps asking', async () => {
    const error = { code: 'not-readable' as const, message: 'Correct .preflight.json first.' };
    const { written, ignoring } = await open({ withIgnored: async () => ({ ok: false, error }) });
    ignoring.ask(asked);
    await ignoring.confirm('A');
    expect(ignoring.refusal.value).toBe(error.message);
    expect(ignoring.request.value).toBe(asked);
    expect(written()).toBeUndefined();
  });

  it('changes nothing when it is canceled', async () => {
    const { written, ignoring } = await open();
    ignoring.ask(asked);
    ignoring.cancel();
    await ignoring.confirm('A');
    expect(written()).toBeUndefined();
  });
});
