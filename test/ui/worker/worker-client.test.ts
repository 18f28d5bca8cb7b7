import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConnectorApi } from '../../../src/core/contract/api.ts';
import { isCancellation } from '../../../src/ui/worker/cancellation.ts';
import { createWorkerClient } from '../../../src/ui/worker/worker-client.ts';
import { FakeWorker } from '../fake-worker.ts';

const forever = new Promise<never>(() => {});
const living: Partial<ConnectorApi> = {
  rulePages: async () => [],
  ping: async () => {},
  check: () => forever,
};

let workers: FakeWorker[] = [];

function clientOf(...lives: Partial<ConnectorApi>[]) {
  return createWorkerClient(() => {
    const worker = new FakeWorker(lives[workers.length] ?? living);
    workers.push(worker);
    return worker.asWorker;
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  workers = [];
});

afterEach(() => {
  for (const worker of workers) worker.terminate();
  vi.useRealTimers();
});

describe('a request', () => {
  it('starts the worker, waits until it has loaded and returns its answer', async () => {
    const rulePages = vi.fn(async () => []);
    const answer = clientOf({ rulePages }).rulePages();
    await Promise.resolve();
    expect(rulePages).not.toHaveBeenCalled();
    workers[0]?.say({ ready: true });
    await expect(answer).resolves.toEqual([]);
  });

  it('transfers the dropped bytes instead of copying them', async () => {
    const open = vi.fn(async () => ({ ok: true as const, value: { connectors: [], leftOut: [] } }));
    const bytes = new Uint8Array([1, 2, 3]);
    const answer = clientOf({ open }).open(new Map([['a.json', bytes]]));
    workers[0]?.say({ ready: true });
    await answer;
    expect(open).toHaveBeenCalledWith(new Map([['a.json', new Uint8Array([1, 2, 3])]]));
    expect(bytes.length).toBe(0);
  });

  it('uses a worker that was started earlier', async () => {
    const client = clientOf();
    client.start();
    workers[0]?.say({ ready: true });
    await client.rulePages();
    expect(workers).toHaveLength(1);
  });

  it('is rejected when the worker cannot be started', async () => {
    const client = createWorkerClient(() => {
      throw new Error('no workers here');
    });
    await expect(client.rulePages()).rejects.toThrow('no workers here');
  });
});

describe('a worker that dies', () => {
  it('rejects what is pending and is replaced at once', async () => {
    const client = clientOf();
    const pending = client.check({} as never, 'auto');
    workers[0]?.say({ ready: true });
    workers[0]?.crash('out of memory');
    await expect(pending).rejects.toThrow('out of memory');
    expect(workers[0]?.isTerminated).toBe(true);
    expect(workers).toHaveLength(2);
    workers[1]?.say({ ready: true });
    await expect(client.rulePages()).resolves.toEqual([]);
  });

  it('is not replaced in a loop when it cannot load', async () => {
    const client = clientOf();
    const answer = client.rulePages();
    workers[0]?.say({ failed: 'TypeError: failed to fetch' });
    await expect(answer).rejects.toThrow('failed to fetch');
    expect(workers).toHaveLength(1);
  });

  it('rejects requests when it never loads', async () => {
    const answer = clientOf().rulePages();
    vi.advanceTimersByTime(30_000);
    await expect(answer).rejects.toThrow('took too long to load');
  });

  it('rejects requests when its answer cannot be read', async () => {
    const answer = clientOf().rulePages();
    workers[0]?.dispatchEvent(new Event('messageerror'));
    await expect(answer).rejects.toThrow('unreadable');
  });
});

describe('the heartbeat', () => {
  it('gives up after ten seconds without a message', async () => {
    const answer = clientOf({ ...living, ping: () => forever }).check({} as never, 'auto');
    workers[0]?.say({ ready: true });
    vi.advanceTimersByTime(9_999);
    expect(workers[0]?.isTerminated).toBe(false);
    vi.advanceTimersByTime(1);
    await expect(answer).rejects.toThrow('did not answer for ten seconds');
    expect(workers[0]?.isTerminated).toBe(true);
  });

  it('waits as long as the worker answers', async () => {
    const answer = clientOf().check({} as never, 'auto');
    const settled = vi.fn();
    answer.then(settled, settled);
    workers[0]?.say({ ready: true });
    for (let beat = 0; beat < 20; beat += 1) {
      vi.advanceTimersByTime(2_000);
      workers[0]?.say({ id: 'an answer', value: undefined });
    }
    await Promise.resolve();
    expect(settled).not.toHaveBeenCalled();
  });

  it('stops while nothing is pending', async () => {
    const ping = vi.fn(async () => {});
    const client = clientOf({ ...living, ping });
    const answer = client.rulePages();
    workers[0]?.say({ ready: true });
    await answer;
    const before = ping.mock.calls.length;
    vi.advanceTimersByTime(60_000);
    expect(ping).toHaveBeenCalledTimes(before);
    expect(workers[0]?.isTerminated).toBe(false);
  });
});

describe('cancel', () => {
  it('rejects pending requests as canceled', async () => {
    const client = clientOf();
    const answer = client.check({} as never, 'auto');
    workers[0]?.say({ ready: true });
    client.cancel();
    const error = await answer.catch((reason: unknown) => reason);
    expect(isCancellation(error)).toBe(true);
    expect(isCancellation(new Error('Stopped.'))).toBe(false);
  });

  it('keeps a worker that is done soon, and sends it what comes next only then', async () => {
    let finish = () => {};
    const measured = new Promise<undefined>((resolve) => {
      finish = () => resolve(undefined);
    });
    const rulePages = vi.fn(async () => []);
    const client = clientOf({ ...living, measureIcon: () => measured, rulePages });
    const canceled = client.measureIcon({} as never, 'auto').catch(() => {});
    workers[0]?.say({ ready: true });
    await sent();
    client.cancel();
    await canceled;
    const next = client.rulePages();
    await sent();
    expect(rulePages).not.toHaveBeenCalled();
    finish();
    await expect(next).resolves.toEqual([]);
    vi.advanceTimersByTime(1_000);
    await sent();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.isTerminated).toBe(false);
  });

  it('replaces a worker that is not done soon, and sends the new one what came meanwhile', async () => {
    const client = clientOf();
    const canceled = client.check({} as never, 'auto').catch(() => {});
    workers[0]?.say({ ready: true });
    await sent();
    client.cancel();
    await canceled;
    const next = client.rulePages();
    vi.advanceTimersByTime(299);
    await sent();
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(1);
    await sent();
    expect(workers[0]?.isTerminated).toBe(true);
    expect(workers).toHaveLength(2);
    workers[1]?.say({ ready: true });
    await expect(next).resolves.toEqual([]);
  });

  it('also cancels requests that wait for the worker to be free', async () => {
    const client = clientOf();
    const first = client.check({} as never, 'auto').catch(() => {});
    workers[0]?.say({ ready: true });
    await sent();
    client.cancel();
    await first;
    const second = client.rulePages().catch((reason: unknown) => reason);
    client.cancel();
    vi.advanceTimersByTime(300);
    expect(isCancellation(await second)).toBe(true);
  });

  it('keeps a worker that is still loading, and never sends it what was canceled', async () => {
    const check = vi.fn(() => forever);
    const client = clientOf({ ...living, check });
    const canceled = client.check({} as never, 'auto').catch(() => {});
    await sent();
    client.cancel();
    await canceled;
    const next = client.rulePages();
    workers[0]?.say({ ready: true });
    await expect(next).resolves.toEqual([]);
    expect(check).not.toHaveBeenCalled();
    expect(workers).toHaveLength(1);
  });

  it('leaves an idle worker alone', async () => {
    const client = clientOf();
    client.cancel();
    expect(workers).toHaveLength(0);
    client.start();
    client.cancel();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.isTerminated).toBe(false);
  });
});

/** Lets messages that were sent arrive. */
function sent(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
