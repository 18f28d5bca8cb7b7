import type { ArchiveFault } from '../contract/archive.ts';
import { extraField } from './extra-fields.ts';
import { entryFault, quoteName } from './fault.ts';
import type { ListedEntry } from './listed-entry.ts';

export const STORED = 0;
const DEFLATED = 8;

/** Encrypted, strongly encrypted, or with masked headers. */
const ENCRYPTION_FLAGS = 0x2041;
const PATCH_FLAG = 0x0020;
const AES_METHOD = 99;
const AES_FIELD = 0x9901;

const METHODS = new Map([
  [1, 'Shrink'],
  [6, 'Implode'],
  [9, 'Deflate64'],
  [12, 'BZIP2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [98, 'PPMd'],
]);

/** Whether the contents of an entry are kept in a form that we cannot or may not unpack. */
export function compressionFault({ record, local, name }: ListedEntry): ArchiveFault | undefined {
  const { method, flags } = record;
  if (isEncrypted(record) || (local !== undefined && isEncrypted(local))) {
    return encryptedFault([name.text]);
  }
  if (flags & PATCH_FLAG) return unsupportedFault(name.text, 'patched data');
  if (method === STORED || method === DEFLATED) return undefined;
  return unsupportedFault(name.text, METHODS.get(method) ?? `method ${method}`);
}

/** One fault for all encrypted entries: one password locked them, one step unlocks them. */
export function encryptedFault(paths: readonly string[]): ArchiveFault {
  const { length } = paths;
  const found = length === 1 ? `${quoteName(paths[0] ?? '')} is` : `${length} files are`;
  return entryFault(
    'encrypted',
    paths,
    `Create the archive without a password: ${found} encrypted.`,
  );
}

function isEncrypted(header: {
  readonly flags: number;
  readonly method: number;
  readonly extra: Uint8Array;
}): boolean {
  const { flags, method, extra } = header;
  if (flags & ENCRYPTION_FLAGS || method === AES_METHOD) return true;
  return extraField(extra, AES_FIELD) !== undefined;
}

function unsupportedFault(path: string, found: string): ArchiveFault {
  const message = `Create the archive again with the usual compression, Deflate: ${quoteName(path)} uses ${found}.`;
  return entryFault('unsupported', [path], message);
}
