import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { plainText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';

/** A file on disk as it was found, before it is read. */
export interface DiskFile {
  /** The path under which the user sees it. */
  readonly name: string;
  /** The path to open, free of links. */
  readonly path: string;
  readonly stats: Stats;
  /** Whether `name` is a link to `path`. */
  readonly isLink: boolean;
}

/** Neither follows a link nor waits at a pipe that took the place of the file. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a file if it is still the one that was found, and no more than the size it had then. */
export function readDiskFile({ name, path, stats }: DiskFile): Uint8Array<ArrayBuffer> {
  const descriptor = openSync(path, FLAGS);
  try {
    const opened = fstatSync(descriptor);
    if (opened.dev !== stats.dev || opened.ino !== stats.ino || opened.size !== stats.size) {
      throw new CannotRun(`Run it again: ${plainText(name)} changed meanwhile.`);
    }
    const bytes = new Uint8Array(stats.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}
