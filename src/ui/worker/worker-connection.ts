import { wrap } from 'comlink';
import type { WorkerApi } from '../../core/contract/api.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { WorkerGreeting } from './start-worker.ts';

const LOADING_LIMIT = 30_000;

/** One life of a worker. */
export interface WorkerConnection {
  request<T>(ask: (api: WorkerApi) => Promise<T>): Promise<T>;
  /** Stops the worker and rejects all that is pending. */
  close(reason: unknown): void;
  readonly pending: number;
}

/** Supplies what Comlink lacks: whatever the worker dies of, each request is answered or rejected. */
export function connectWorker(
  worker: Worker,
  onDeath: (wasReady: boolean) => void,
): WorkerConnection {
  // Comlink's own type takes a promise of a union apart; at run time this is what it is.
  const api = wrap<WorkerApi>(worker) as WorkerApi;
  const pending = new Set<(reason: unknown) => void>();
  let wasReady = false;
  let markReady = () => {};
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });

  const close = (reason: unknown) => {
    clearTimeout(loading);
    heartbeat.stop();
    worker.terminate();
    for (const reject of pending) reject(reason);
    pending.clear();
  };
  const die = (what: string) => {
    close(new Error(what));
    onDeath(wasReady);
  };
  const heartbeat = createHeartbeat(
    () => void api.ping().catch(() => {}),
    () => die('The checker did not answer for ten seconds.'),
  );
  const loading = setTimeout(() => die('The checker took too long to load.'), LOADING_LIMIT);

  worker.addEventListener('error', (event) => die(event.message || 'The checker stopped.'));
  worker.addEventListener('messageerror', () => die('An answer of the checker was unreadable.'));
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<WorkerGreeting>>) => {
    heartbeat.heard();
    if ('failed' in data) die(`The checker could not be loaded: ${data.failed}`);
    if (!('ready' in data)) return;
    wasReady = true;
    clearTimeout(loading);
    if (pending.size > 0) heartbeat.start();
    markReady();
  });

  return {
    close,
    get pending() {
      return pending.size;
    },
    request(ask) {
      return new Promise((resolve, reject) => {
        pending.add(reject);
        if (wasReady) heartbeat.start();
        const settle = () => {
          pending.delete(reject);
          if (pending.size === 0) heartbeat.stop();
        };
        ready
          .then(() => ask(api))
          .then(resolve, reject)
          .finally(settle);
      });
    },
  };
}
