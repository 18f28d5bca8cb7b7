import type { DiffHunk, DiffLine, FileDiff } from '../../contract/change.ts';
import type { ConnectorFiles } from '../../contract/connector-source.ts';
import { decode, isCertain } from '../../files/decode.ts';
import { compactJson } from '../../files/json/json-format.ts';
import { diffLines, type LineChange } from '../../text/line-diff.ts';
import type { Mask } from '../../text/secrets/secret-mask.ts';

/** How many unchanged lines are shown around a change. */
const CONTEXT = 2;
/** How many changed lines of a file are shown. */
const MOST_LINES = 400;
/** How much of a long line is shown. */
const LONGEST_LINE = 240;
/** How much of what two lines share is shown before their difference. */
const SHARED = 60;

/** Compares two versions of a connector's files, in the order of their paths. */
export function diffFiles(
  before: ConnectorFiles,
  after: ConnectorFiles,
  mask: Mask,
): readonly FileDiff[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const old = before.get(path);
    const now = after.get(path);
    return areEqual(old, now) ? [] : [diffFile(path, old, now, mask)];
  });
}

function areEqual(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === b) return true;
  return a?.length === b?.length && a !== undefined && a.every((byte, at) => byte === b?.[at]);
}

function diffFile(
  path: string,
  old: Uint8Array | undefined,
  now: Uint8Array | undefined,
  mask: Mask,
): FileDiff {
  const shown = mask(path);
  const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  const before = linesOf(old);
  const after = linesOf(now);
  if (before === undefined || after === undefined) {
    return { path: shown, kind, hunks: [], addedLines: 0, removedLines: 0, hiddenLines: 0 };
  }
  const changes = diffLines(before, after);
  const addedLines = sum(changes, (change) => change.afterEnd - change.afterStart);
  const removedLines = sum(changes, (change) => change.beforeEnd - change.beforeStart);
  const { hunks, shownLines } = hunksOf(changes, before, after, mask);
  const hiddenLines = addedLines + removedLines - shownLines;
  const diff = { path: shown, kind, addedLines, removedLines } as const;
  if (old && now && hiddenLines > 0 && path.endsWith('.json') && areAlike(before, after)) {
    return { ...diff, hunks: [], hiddenLines: 0, sizes: [old.length, now.length] };
  }
  return { ...diff, hunks, hiddenLines };
}

/** Whether two versions of JSON differ only in whitespace. */
function areAlike(before: readonly string[], after: readonly string[]): boolean {
  return compactJson(before.join('\n')) === compactJson(after.join('\n'));
}

/** Returns nothing for a file that is not a text. A byte order mark and carriage returns belong to the lines. */
function linesOf(bytes: Uint8Array | undefined): readonly string[] | undefined {
  if (bytes === undefined) return [];
  const decoded = decode(bytes);
  return isCertain(decoded) && !decoded.text.includes('\0') ? decoded.text.split('\n') : undefined;
}

function sum<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}

function hunksOf(
  changes: readonly LineChange[],
  before: readonly string[],
  after: readonly string[],
  mask: Mask,
): { readonly hunks: readonly DiffHunk[]; readonly shownLines: number } {
  const hunks: DiffLine[][] = [];
  let shownLines = 0;
  /** The first line of the first version that is not shown yet. */
  let next = 0;
  for (const [index, change] of changes.entries()) {
    const room = MOST_LINES - shownLines;
    if (room <= 0) break;
    const { beforeStart, beforeEnd, afterStart } = change;
    const from = Math.max(next, beforeStart - CONTEXT);
    if (from > next || hunks.length === 0) hunks.push([]);
    const hunk = hunks.at(-1) ?? [];
    const shift = afterStart - beforeStart;
    hunk.push(...sameLines(before, from, beforeStart, shift, mask));
    const changed = changedLines(change, before, after, mask).slice(0, room);
    hunk.push(...changed);
    shownLines += changed.length;
    const upTo = Math.min(changes[index + 1]?.beforeStart ?? before.length, beforeEnd + CONTEXT);
    hunk.push(...sameLines(before, beforeEnd, upTo, change.afterEnd - beforeEnd, mask));
    next = upTo;
  }
  return { hunks, shownLines };
}

function sameLines(
  before: readonly string[],
  from: number,
  to: number,
  shift: number,
  mask: Mask,
): readonly DiffLine[] {
  return before.slice(from, to).map((line, index) => ({
    kind: 'same' as const,
    text: mask(clipped(line, 0)),
    before: from + index + 1,
    after: from + index + 1 + shift,
  }));
}

function changedLines(
  { beforeStart, beforeEnd, afterStart, afterEnd }: LineChange,
  before: readonly string[],
  after: readonly string[],
  mask: Mask,
): readonly DiffLine[] {
  const removed = before.slice(beforeStart, Math.min(beforeEnd, beforeStart + MOST_LINES));
  const added = after.slice(afterStart, Math.min(afterEnd, afterStart + MOST_LINES));
  return [
    ...removed.map((line, index) => ({
      kind: 'removed' as const,
      text: mask(clipped(line, sharedLength(line, added[index]))),
      before: beforeStart + index + 1,
    })),
    ...added.map((line, index) => ({
      kind: 'added' as const,
      text: mask(clipped(line, sharedLength(line, removed[index]))),
      after: afterStart + index + 1,
    })),
  ];
}

function sharedLength(line: string, other = ''): number {
  let length = 0;
  while (length < line.length && line[length] === other[length]) length += 1;
  return length;
}

/** Clips a long line so that the character at the offset is shown. */
function clipped(line: string, offset: number): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (text.length <= LONGEST_LINE) return text;
  const start = offset <= LONGEST_LINE - SHARED ? 0 : offset - SHARED;
  const end = start + LONGEST_LINE;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
