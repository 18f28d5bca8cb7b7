import { plainText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';

/** What to do when the system refuses, by the code of its error. */
const ADVICE: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => `Allow access to ${path}: permission was denied.`,
  EPERM: (path) => `Allow access to ${path}: permission was denied.`,
  EROFS: (path) => `Choose another folder: ${path} is on a disk that is read-only.`,
  ENOENT: (path) => `Check the path: there is nothing at ${path}.`,
  ENOTDIR: (path) => `Check the path: a part of ${path} is a file, not a folder.`,
  EISDIR: (path) => `Name a file: ${path} is a folder.`,
  EEXIST: (path) => `Choose another name: ${path} is already there.`,
  ELOOP: (path) => `Name what the link should lead to: ${path} leads in a circle.`,
  ENAMETOOLONG: (path) => `Shorten the path: ${path} is too long.`,
  ENOSPC: (path) => `Free some space: no more fits on the disk of ${path}.`,
  EDQUOT: (path) => `Free some space: no more of your share is left on the disk of ${path}.`,
  EFBIG: (path) => `Choose another disk: files as large as ${path} do not fit on it.`,
  EIO: (path) => `Check the disk: ${path} could not be read or written.`,
  EBUSY: (path) => `Close ${path}: another program uses it.`,
  ETXTBSY: (path) => `Close ${path}: another program uses it.`,
  EMFILE: () => 'Close some programs: too many files are open.',
  ENFILE: () => 'Close some programs: too many files are open.',
  ENOMEM: () => 'Close some programs: the memory is full.',
  EPIPE: (path) => `Run it again: the program that read ${path} ended before it had all of it.`,
};

/** Says in one line why the command failed. Only faults of our own ask for a report. */
export function failureMessage(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  const code = codeOf(error);
  if (code === undefined) return `Report this to us: ${plainText(String(error))}`;
  const path = plainText(pathOf(error) ?? 'the output');
  return ADVICE[code]?.(path) ?? `Check ${path}: the system answered ${plainText(code)}.`;
}

/** The code of an error with which the operating system refused something: `EACCES`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall }: NodeJS.ErrnoException = error;
  return syscall === undefined ? undefined : code;
}

function pathOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).path;
}
