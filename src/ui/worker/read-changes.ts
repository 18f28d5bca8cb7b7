import type {
  BlockChange,
  DocumentChange,
  DocumentReport,
  PreviewBlock,
} from '../../core/contract/document-api.ts';

/** Turns reports that contain only changes back into full reports. */
export interface ChangeReader {
  /** `request` gets the version of the last report, if there is one, and returns the changes since then. */
  read(request: (base: number | undefined) => Promise<DocumentChange>): Promise<DocumentReport>;
}

/** Unchanged blocks keep the same node objects, so that the preview can compare them by identity. */
export function createChangeReader(): ChangeReader {
  let last: { readonly version: number; readonly blocks: readonly PreviewBlock[] } | undefined;
  return {
    async read(request) {
      const base = last;
      // If the request fails, the next worker starts again at version 1.
      last = undefined;
      const { version, blocks: change, ...report } = await request(base?.version);
      const blocks = applyChange(base?.blocks ?? [], change);
      last = { version, blocks };
      return { ...report, blocks };
    },
  };
}

function applyChange(
  before: readonly PreviewBlock[],
  { kept, fresh }: BlockChange,
): readonly PreviewBlock[] {
  const { shift } = kept;
  const tail = before.slice(before.length - kept.end);
  const moved = tail.map(({ node, start, end }) => ({
    node,
    start: start + shift,
    end: end + shift,
  }));
  return [...before.slice(0, kept.start), ...fresh, ...moved];
}
