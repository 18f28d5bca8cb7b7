import type { WorkerClient } from './worker-client.ts';

/** Creates a client whose code is loaded by `start` or the first request. */
export function createLazyClient(load: () => Promise<WorkerClient>): WorkerClient {
  let loading: Promise<WorkerClient> | undefined;
  let loaded: WorkerClient | undefined;
  const client = async () => {
    loading ??= load();
    loaded = await loading;
    return loaded;
  };
  const own = {
    start: () => void client().then(({ start }) => start()),
    cancel: () => loaded?.cancel(),
  };
  return new Proxy(own as WorkerClient, {
    get: (_, name: keyof WorkerClient) =>
      name in own
        ? own[name as keyof typeof own]
        : async (...args: readonly unknown[]) => {
            const request = (await client())[name] as (...args: readonly unknown[]) => unknown;
            return request(...args);
          },
  });
}

/** Loads the client of the connector worker. */
export async function loadClient(): Promise<WorkerClient> {
  const [{ createWorkerClient }, { startConnectorWorker }] = await Promise.all([
    import('./worker-client.ts'),
    import('./start-worker.ts'),
  ]);
  return createWorkerClient(startConnectorWorker);
}
