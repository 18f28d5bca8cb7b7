import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './failure-message.ts';

const PREFIX = '.connector-preflight-';
const SUFFIX = '.tmp';

/** Whether a path is that of a file that `replaceFile` or `createFile` did not finish. */
export function isTemporary(path: string): boolean {
  const name = basename(path);
  return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
}

/**
 * Replaces a file and keeps its mode. A failure, or an end of the process at any moment, leaves either the old
 * file or the new one. A link at the path is replaced, never followed.
 */
export function replaceFile(path: string, bytes: Uint8Array, old?: Stats): void {
  if (old?.isFile()) accessSync(path, constants.W_OK);
  writeAside(path, bytes, old, (temporary) => renameSync(temporary, path));
}

/** Creates a file, whole or not at all. Fails if there is anything at the path. */
export function createFile(path: string, bytes: Uint8Array): void {
  writeAside(path, bytes, undefined, (temporary) => {
    // Unlike renaming, a hard link never replaces another file. Some disks do not have hard links.
    if (isLinked(temporary, path)) rmSync(temporary);
    else renameSync(temporary, path);
  });
}

function isLinked(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    return false;
  }
}

/** Writes the bytes to a new file next to the path, then lets `move` put it there. */
function writeAside(
  path: string,
  bytes: Uint8Array,
  old: Stats | undefined,
  move: (temporary: string) => void,
): void {
  const name = `${PREFIX}${randomBytes(8).toString('hex')}${SUFFIX}`;
  const temporary = join(dirname(path), name);
  try {
    writeNew(temporary, bytes, old);
    move(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw at(path, error);
  }
}

function writeNew(path: string, bytes: Uint8Array, old: Stats | undefined): void {
  const descriptor = openSync(path, 'wx', old === undefined ? 0o666 : 0o600);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    if (old !== undefined) keepOwner(descriptor, old);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives the file the owner of the old one, where that is allowed, and its mode. */
function keepOwner(descriptor: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only root may give files away.
  }
  fchmodSync(descriptor, mode & 0o777);
}

/** The user knows the path, not the file next to it. */
function at(path: string, error: unknown): unknown {
  return error instanceof Error && codeOf(error) !== undefined
    ? Object.assign(error, { path })
    : error;
}
