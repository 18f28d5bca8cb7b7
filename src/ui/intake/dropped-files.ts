import type { RequestError } from '../../core/contract/api.ts';
import type { ConnectorFiles, LeftOut } from '../../core/contract/connector-source.ts';
import type { Result } from '../../core/contract/result.ts';
import { formatNumber } from '../base/wording.ts';
import type { DiskHandle } from './disk-handles.ts';

/** Dropped files by path. Contents are read later, and may be read again. */
export interface DroppedFiles {
  readonly files: ReadonlyMap<string, File>;
  readonly leftOut: readonly LeftOut[];
  /** To read them again and to write them, where the browser allows it. */
  readonly handles?: Promise<readonly DiskHandle[]>;
}

/** Collects the dropped files. Reports their number so far, and stops when the signal is aborted. */
export type Intake = (
  onCount: (files: number) => void,
  signal: AbortSignal,
) => Promise<Result<DroppedFiles, RequestError>>;

/** No connector has more. A drop that exceeds it is the wrong folder. */
export const MAX_FILES = 20_000;
const MAX_BYTES = 256 * 1024 * 1024;
const BATCH_SIZE = 16;

/** Reads all files, or refuses them if they are too large. Rejects if a file cannot be read. */
export async function readDroppedFiles(
  { files }: DroppedFiles,
  onCount: (files: number) => void,
  signal: AbortSignal,
): Promise<Result<ConnectorFiles, RequestError>> {
  const entries = [...files];
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  let size = 0;
  for (let start = 0; start < entries.length && !signal.aborted; start += BATCH_SIZE) {
    const batch = entries.slice(start, start + BATCH_SIZE);
    size += batch.reduce((sum, [, file]) => sum + file.size, 0);
    if (size > MAX_BYTES) return tooManyBytes();
    for (const [path, content] of await Promise.all(batch.map(read))) contents.set(path, content);
    onCount(contents.size);
  }
  return { ok: true, value: contents };
}

/** Refuses a drop with too many files. */
export function tooManyFiles(): Result<never, RequestError> {
  const message = `Drop only the connector's folder: this has more than ${formatNumber(MAX_FILES)} files.`;
  return { ok: false, error: { code: 'too-large', message } };
}

function tooManyBytes(): Result<never, RequestError> {
  const message = 'Drop only the connector: this is larger than 256 MB.';
  return { ok: false, error: { code: 'too-large', message } };
}

async function read([path, file]: readonly [string, File]) {
  return [path, new Uint8Array(await file.arrayBuffer())] as const;
}
