import { transfer } from 'comlink';
import type { ConnectorApi, WorkerApi } from '../../core/contract/api.ts';
import type { ConnectorFiles } from '../../core/contract/connector-source.ts';
import { createChangeReader } from './read-changes.ts';
import { connectWorker, type WorkerConnection } from './worker-connection.ts';

/** A worker that needs longer, in milliseconds, is replaced: to start a new one takes about as long. */
const PATIENCE = 300;

/** The worker's API. If the worker dies, a new one is started. */
export interface WorkerClient extends ConnectorApi {
  /** Starts the worker before the first request. */
  start(): void;
  /**
   * Cancels all pending requests. They reject with an error that `isCancellation` recognizes. New ones wait until
   * the worker is free or replaced.
   */
  cancel(): void;
}

/** Starts its own worker, and replaces it when it dies. */
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
  /** Cancels requests that are not sent yet. */
  let unsent = new AbortController();
  /** Settles once the worker is free, or replaced. */
  let freed: Promise<void> | undefined;
  const request = async <T>(send: (api: WorkerApi) => Promise<T>) => {
    const { signal } = unsent;
    if (freed) await freed;
    signal.throwIfAborted();
    return connect().request(send);
  };
  const free = async (canceled: WorkerConnection, reason: unknown) => {
    const isFree = await canceled.abandon(reason, PATIENCE);
    if (isFree || connection !== canceled) return;
    canceled.close(reason);
    connection = undefined;
    connect();
  };

  return {
    start: () => void connect(),
    cancel() {
      const reason = new DOMException('Stopped.', 'AbortError');
      unsent.abort(reason);
      unsent = new AbortController();
      if (connection?.pending) freed = free(connection, reason);
    },
    open: (dropped) => request((api) => api.open(transfer(dropped, buffersOf(dropped)))),
    place: (...args) => request((api) => api.place(...args)),
    check: (...args) => request((api) => api.check(...args)),
    proposeFixes: (...args) => request((api) => api.proposeFixes(...args)),
    questions: (...args) => request((api) => api.questions(...args)),
    answer: (...args) => request((api) => api.answer(...args)),
    diff: (...args) => request((api) => api.diff(...args)),
    operationCards: (...args) => request((api) => api.operationCards(...args)),
    measureIcon: (...args) => request((api) => api.measureIcon(...args)),
    outline: (...args) => request((api) => api.outline(...args)),
    zip: (...args) => request((api) => api.zip(...args)),
    pack: (...args) => request((api) => api.pack(...args)),
    planSubmission: (...args) => request((api) => api.planSubmission(...args)),
    checkSasAddress: (...args) => request((api) => api.checkSasAddress(...args)),
    checkPackage: (bytes) => request((api) => api.checkPackage(bytes)),
    changesSince: (...args) => request((api) => api.changesSince(...args)),
    decode: (...args) => request((api) => api.decode(...args)),
    documentContext: (source, profile) => request((api) => api.documentContext(source, profile)),
    lintDocument: (...args) =>
      request((api) => changes.read((base) => api.lintChange(base, ...args))),
    previewPage: (text, context, style) => request((api) => api.previewPage(text, context, style)),
    writeReport: (...args) => request((api) => api.writeReport(...args)),
    withIgnored: (...args) => request((api) => api.withIgnored(...args)),
    withoutIgnored: (...args) => request((api) => api.withoutIgnored(...args)),
    rulePages: () => request((api) => api.rulePages()),
    csvFile: (rows) => request((api) => api.csvFile(rows)),
    ping: () => request((api) => api.ping()),
  };
}

function buffersOf(files: ConnectorFiles): ArrayBuffer[] {
  return [...new Set([...files.values()].map(({ buffer }) => buffer))];
}
