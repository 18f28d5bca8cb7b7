import type {
  BlockChange,
  DocumentChange,
  DocumentReport,
  PreviewBlock,
} from '../../core/contract/document-api.ts';

/** Makes whole reports of those that tell only of changes. */
export interface ChangeReader {
  /** Asks for what changed since the report with the number that it is given, if there was one. */
  read(ask: (known: number | undefined) => Promise<DocumentChange>): Promise<DocumentReport>;
}

/** Knows no report yet. Blocks that did not change keep their nodes, as the very same objects. */
export function createChangeReader(): ChangeReader {
  let last: { readonly number: number; readonly blocks: readonly PreviewBlock[] } | undefined;
  return {
    async read(ask) {
      const base = last;
      // Without an answer, another worker may count its reports from the start.
      last = undefined;
      const { number, blocks: change, ...report } = await ask(base?.number);
      const blocks = blocksAfter(base?.blocks ?? [], change);
      last = { number, blocks };
      return { ...report, blocks };
    },
  };
}

function blocksAfter(
  before: readonly PreviewBlock[],
  { kept, fresh }: BlockChange,
): readonly PreviewBlock[] {
  const { shift } = kept;
  const behind = before.slice(before.length - kept.end);
  const moved = behind.map(({ node, start, end }) => ({
    node,
    start: start + shift,
    end: end + shift,
  }));
  return [...before.slice(0, kept.start), ...fresh, ...moved];
}
