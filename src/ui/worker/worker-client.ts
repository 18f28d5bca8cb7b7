import { transfer } from 'comlink';
import type { ConnectorApi, WorkerApi } from '../../core/contract/api.ts';
import type { ConnectorFiles } from '../../core/contract/connector-source.ts';
import { createChangeReader } from './read-changes.ts';
import { connectWorker, type WorkerConnection } from './worker-connection.ts';

/** The worker's services, whatever becomes of the worker: after each death the next one starts. */
export interface WorkerClient extends ConnectorApi {
  /** Starts the worker ahead of the first request. */
  start(): void;
  /** Stops whatever is under way; it rejects with what `isCancellation` recognizes. */
  cancel(): void;
}

/** Answers the requests with a worker of its own, which it starts, watches and replaces. */
export function createWorkerClient(startWorker: () => Worker): WorkerClient {
  let connection: WorkerConnection | undefined;
  const changes = createChangeReader();

  const connect = () => {
    connection ??= connectWorker(startWorker(), (wasReady) => {
      connection = undefined;
      if (wasReady) connect();
    });
    return connection;
  };
  // A worker that cannot even be started rejects the request, like one that dies of it.
  const request = async <T>(ask: (api: WorkerApi) => Promise<T>) => connect().request(ask);

  return {
    start: () => void connect(),
    cancel() {
      if (!connection?.pending) return;
      const stopped = connection;
      connection = undefined;
      stopped.close(new DOMException('Stopped.', 'AbortError'));
      connect();
    },
    open: (dropped) => request((api) => api.open(transfer(dropped, buffersOf(dropped)))),
    check: (source, profile) => request((api) => api.check(source, profile)),
    pack: (source) => request((api) => api.pack(source)),
    documentContext: (source, profile) => request((api) => api.documentContext(source, profile)),
    lintDocument: (...asked) =>
      request((api) => changes.read((known) => api.lintChange(known, ...asked))),
    previewPage: (text, context, style) => request((api) => api.previewPage(text, context, style)),
    rulePages: () => request((api) => api.rulePages()),
    ping: () => request((api) => api.ping()),
  };
}

/** Whether a request was rejected because it was stopped, which is nobody's fault. */
export function isCancellation(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function buffersOf(files: ConnectorFiles): ArrayBuffer[] {
  return [...new Set([...files.values()].map(({ buffer }) => buffer))];
}
