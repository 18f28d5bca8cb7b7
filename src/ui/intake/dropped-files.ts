import type { RequestError } from '../../core/contract/api.ts';
import type { ConnectorFiles, LeftOut } from '../../core/contract/connector-source.ts';
import type { Result } from '../../core/contract/result.ts';
import { number } from '../base/wording.ts';

/** Files by the path they were handed in under, not read yet, so that they can be read again. */
export interface DroppedFiles {
  readonly files: ReadonlyMap<string, File>;
  readonly leftOut: readonly LeftOut[];
}

/** Finds the files; it may be asked to stop, and tells how many there are so far. */
export type Intake = (
  onCount: (files: number) => void,
  signal: AbortSignal,
) => Promise<Result<DroppedFiles, RequestError>>;

/** No connector needs more; beyond it, somebody dropped the wrong folder. */
export const MOST_FILES = 20_000;
const MOST_BYTES = 256 * 1024 * 1024;
const READ_AT_ONCE = 16;

/** Reads all files, unless they are more than a connector can be. Rejects where one cannot be read. */
export async function readDroppedFiles(
  { files }: DroppedFiles,
  onCount: (files: number) => void,
  signal: AbortSignal,
): Promise<Result<ConnectorFiles, RequestError>> {
  const entries = [...files];
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  let size = 0;
  for (let start = 0; start < entries.length && !signal.aborted; start += READ_AT_ONCE) {
    const some = entries.slice(start, start + READ_AT_ONCE);
    size += some.reduce((sum, [, file]) => sum + file.size, 0);
    if (size > MOST_BYTES) return tooManyBytes();
    for (const [path, content] of await Promise.all(some.map(read))) bytes.set(path, content);
    onCount(bytes.size);
  }
  return { ok: true, value: bytes };
}

/** The refusal of a drop that holds too many files. */
export function tooManyFiles(): Result<never, RequestError> {
  const message = `Drop the connector's folder alone: this holds more than ${number(MOST_FILES)} files.`;
  return { ok: false, error: { code: 'too-large', message } };
}

function tooManyBytes(): Result<never, RequestError> {
  const message = 'Drop the connector alone: this holds more than 256 MB.';
  return { ok: false, error: { code: 'too-large', message } };
}

async function read([path, file]: readonly [string, File]) {
  return [path, new Uint8Array(await file.arrayBuffer())] as const;
}
