import type { ConnectorApi, RequestError } from '../../core/contract/api.ts';
import type { ConnectorFiles, LeftOut } from '../../core/contract/connector-source.ts';
import type { Result } from '../../core/contract/result.ts';
import { type Intake, readDroppedFiles } from '../intake/dropped-files.ts';
import { createConnectorList } from './connector-list.ts';
import type { KeptDrop, OpenedDrop } from './phase.ts';
import { createWorkspace } from './workspace.ts';

/** How many files are read. The total is known once all folders are listed. */
export interface ReadingProgress {
  readonly files: number;
  readonly total?: number;
}

/** Dropped files that were read. */
export interface ReadDrop {
  readonly contents: ConnectorFiles;
  readonly leftOut: readonly LeftOut[];
  readonly handles: OpenedDrop['handles'];
}

/** Reads a drop. Rejects with an `AbortError` once the signal is aborted. */
export async function readDrop(
  intake: Intake,
  signal: AbortSignal,
  onProgress: (progress: ReadingProgress) => void,
): Promise<Result<ReadDrop, RequestError>> {
  const report = (progress: ReadingProgress) => {
    if (!signal.aborted) onProgress(progress);
  };
  return refuseUnreadable(async () => {
    const dropped = await intake((files) => report({ files }), signal);
    signal.throwIfAborted();
    if (!dropped.ok) return dropped;
    const { files, leftOut, handles } = dropped.value;
    const onCount = (count: number) => report({ files: count, total: files.size });
    const contents = await readDroppedFiles(dropped.value, onCount, signal);
    signal.throwIfAborted();
    return contents.ok
      ? { ok: true, value: { contents: contents.value, leftOut, handles } }
      : contents;
  });
}

/** Finds the connectors in a drop, whose files go to the worker. Rejects with an `AbortError` once the signal is aborted. */
export async function openDrop(
  api: ConnectorApi,
  { contents, leftOut, handles }: ReadDrop,
  signal: AbortSignal,
): Promise<Result<OpenedDrop, RequestError>> {
  const opened = await api.open(contents);
  signal.throwIfAborted();
  if (!opened.ok) return opened;
  const workspaces = opened.value.connectors.map((original) => createWorkspace({ original }));
  const list = createConnectorList(api, workspaces);
  const value = { list, leftOut: [...leftOut, ...opened.value.leftOut], handles };
  return { ok: true, value };
}

/** Opens connectors as they were kept. */
export function reopenDrop(
  api: ConnectorApi,
  { workspaces, leftOut, handles }: KeptDrop,
): OpenedDrop {
  return { list: createConnectorList(api, workspaces.map(createWorkspace)), leftOut, handles };
}

/** Turns the browser's exceptions for missing, locked or forbidden files into a refusal. */
async function refuseUnreadable<T>(
  read: () => Promise<Result<T, RequestError>>,
): Promise<Result<T, RequestError>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name === 'AbortError') throw error;
    const message = `Add the files again: the browser could not read them (${error.message}).`;
    return { ok: false, error: { code: 'nothing-dropped', message } };
  }
}
