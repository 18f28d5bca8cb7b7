import type { OpenedDrop } from '../session/phase.ts';

/** More is not kept: bytes of all connectors of a drop. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Whether a drop is too large to be kept. */
export function isTooLarge({ list }: OpenedDrop): boolean {
  let bytes = 0;
  for (const { source } of list.connectors) {
    for (const file of source.files.values()) bytes += file.length;
    for (const file of source.beside?.values() ?? []) bytes += file.length;
  }
  return bytes > MOST_BYTES;
}
