import { wrap } from 'comlink';
import type { WorkerApi } from '../../core/contract/api.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { WorkerGreeting } from './start-worker.ts';

const LOADING_LIMIT = 30_000;

/** A connection to one worker, until it dies or is closed. */
export interface WorkerConnection {
  request<T>(send: (api: WorkerApi) => Promise<T>): Promise<T>;
  /** Rejects all pending requests. Resolves to whether the worker is done with them within so many milliseconds. */
  abandon(reason: unknown, patience: number): Promise<boolean>;
  /** Terminates the worker, and rejects all pending requests. */
  close(reason: unknown): void;
  readonly pending: number;
}

/** Adds what Comlink lacks: if the worker dies, pending requests are rejected. */
export function connectWorker(
  worker: Worker,
  onDeath: (wasReady: boolean) => void,
): WorkerConnection {
  // Comlink's type splits promises of unions. At run time this is the API.
  const api = wrap<WorkerApi>(worker) as WorkerApi;
  const pending = new Set<(reason: unknown) => void>();
  const running = new Set<Promise<unknown>>();
  let wasReady = false;
  let markReady = () => {};
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });

  const rejectAll = (reason: unknown) => {
    heartbeat.stop();
    for (const reject of pending) reject(reason);
    pending.clear();
  };
  const close = (reason: unknown) => {
    clearTimeout(loading);
    worker.terminate();
    rejectAll(reason);
  };
  const run = <T>(send: (api: WorkerApi) => Promise<T>) => {
    const answer = send(api).finally(() => running.delete(answer));
    running.add(answer);
    return answer;
  };
  const die = (message: string) => {
    close(new Error(message));
    onDeath(wasReady);
  };
  const heartbeat = createHeartbeat(
    () => void api.ping().catch(() => {}),
    () => die('The checker did not answer for ten seconds.'),
  );
  const loading = setTimeout(() => die('The checker took too long to load.'), LOADING_LIMIT);

  worker.addEventListener('error', (event) => die(event.message || 'The checker stopped.'));
  worker.addEventListener('messageerror', () => die('The checker sent an unreadable answer.'));
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<WorkerGreeting>>) => {
    heartbeat.onMessage();
    if ('failed' in data) die(`The checker could not be loaded: ${data.failed}`);
    if (!('ready' in data)) return;
    wasReady = true;
    clearTimeout(loading);
    if (pending.size > 0) heartbeat.start();
    markReady();
  });

  return {
    async abandon(reason, patience) {
      rejectAll(reason);
      const over = new Promise((resolve) => setTimeout(resolve, patience));
      await Promise.race([Promise.allSettled(running), over]);
      return running.size === 0;
    },
    close,
    get pending() {
      return pending.size;
    },
    request(send) {
      return new Promise((resolve, reject) => {
        pending.add(reject);
        if (wasReady) heartbeat.start();
        const settle = () => {
          pending.delete(reject);
          if (pending.size === 0) heartbeat.stop();
        };
        ready
          .then(() => (pending.has(reject) ? run(send) : Promise.reject(new Error('Canceled.'))))
          .then(resolve, reject)
          .finally(settle);
      });
    },
  };
}
