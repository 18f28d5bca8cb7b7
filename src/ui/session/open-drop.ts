import type { ConnectorApi, RequestError } from '../../core/contract/api.ts';
import type { Result } from '../../core/contract/result.ts';
import { type Intake, readDroppedFiles } from '../intake/dropped-files.ts';
import { createConnectorList } from './connector-list.ts';
import type { OpenedDrop } from './phase.ts';

/** How far the reading has come; the total is known once all folders have been walked through. */
export interface ReadingProgress {
  readonly files: number;
  readonly total?: number;
}

/** From a drop to the connectors in it. Rejects with an `AbortError` once the signal is aborted. */
export async function openDrop(
  api: ConnectorApi,
  intake: Intake,
  signal: AbortSignal,
  onProgress: (progress: ReadingProgress) => void,
): Promise<Result<OpenedDrop, RequestError>> {
  const report = (progress: ReadingProgress) => {
    if (!signal.aborted) onProgress(progress);
  };
  const read = await orUnreadable(async () => {
    const handedIn = await intake((files) => report({ files }), signal);
    signal.throwIfAborted();
    if (!handedIn.ok) return handedIn;
    const { files, leftOut } = handedIn.value;
    const onCount = (count: number) => report({ files: count, total: files.size });
    const bytes = await readDroppedFiles(handedIn.value, onCount, signal);
    signal.throwIfAborted();
    return bytes.ok ? { ok: true, value: { bytes: bytes.value, leftOut } } : bytes;
  });
  if (!read.ok) return read;
  const opened = await api.open(read.value.bytes);
  signal.throwIfAborted();
  if (!opened.ok) return opened;
  const list = createConnectorList(api, opened.value.connectors);
  return { ok: true, value: { list, leftOut: [...read.value.leftOut, ...opened.value.leftOut] } };
}

/** Files vanish, are locked or may not be read: the browser says so by throwing. */
async function orUnreadable<T>(
  read: () => Promise<Result<T, RequestError>>,
): Promise<Result<T, RequestError>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name === 'AbortError') throw error;
    const message = `Hand the files in again: the browser could not read them (${error.message}).`;
    return { ok: false, error: { code: 'nothing-dropped', message } };
  }
}
