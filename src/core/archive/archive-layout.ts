import type { ArchiveFault } from '../contract/archive.ts';
import { hasSignature, viewOf } from './bytes/byte-view.ts';
import { archiveFault, entryFault, quoteName, sizeText } from './fault.ts';
import type { ListedEntry } from './listed-entry.ts';
import { LOCAL_HEADER } from './local-header.ts';
import type { ZipDirectory } from './zip-directory.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly owner: string;
  /** How many uncounted bytes may follow. */
  readonly slack: number;
}

/** The longest descriptor: a signature, the checksum and two 64-bit sizes. */
const DESCRIPTOR_MAX = 24;

/** Yields faults about bytes that belong to two entries, or to none. */
export function* layoutFaults(
  bytes: Uint8Array,
  directory: ZipDirectory,
  entries: readonly ListedEntry[],
): Generator<ArchiveFault> {
  const spans = [...entries.flatMap(entrySpans), directorySpan(directory)];
  spans.sort((a, b) => a.start - b.start);
  const leading = spans[0]?.start ?? 0;
  if (leading > 0 && hasSignature(viewOf(bytes), 0, LOCAL_HEADER)) {
    const message =
      'Create the archive again: its first file is missing from its table of contents.';
    yield archiveFault('truncated', message);
  }
  let between = 0;
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (next === undefined) break;
    if (next.start < span.end) yield overlapFault(span, next);
    else if (next.start > span.end + span.slack) between += next.start - span.end;
  }
  yield* junkFaults(leading, between, bytes.length - directory.archiveEnd);
}

function entrySpans({ record, name, local, descriptor }: ListedEntry): readonly Span[] {
  if (local === undefined) return [];
  return [
    {
      start: local.offset,
      end: local.contents + record.compressedSize + (descriptor?.length ?? 0),
      owner: quoteName(name.text),
      slack: descriptor?.verdict === 'contradicts' ? DESCRIPTOR_MAX : 0,
    },
  ];
}

function directorySpan({ start, archiveEnd }: ZipDirectory): Span {
  return { start, end: archiveEnd, owner: 'the table of contents', slack: 0 };
}

function overlapFault(first: Span, second: Span): ArchiveFault {
  const message = `Create the archive again: ${first.owner} and ${second.owner} share the same bytes.`;
  return archiveFault('overlap', message);
}

function* junkFaults(leading: number, between: number, trailing: number): Generator<ArchiveFault> {
  const gaps: readonly (readonly [size: number, where: string])[] = [
    [leading, 'before the first file'],
    [between, 'between the files'],
    [trailing, 'after the end'],
  ];
  const found = gaps
    .filter(([size]) => size > 0)
    .map(([size, where]) => `${sizeText(size)} ${where}`);
  if (found.length === 0) return;
  const message = `Create the archive again: it has bytes that belong to no file, ${found.join(', ')}.`;
  yield entryFault('junk-bytes', [], message);
}
