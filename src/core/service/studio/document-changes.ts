import type { DocumentChange, DocumentChanges, PreviewBlock } from '../../contract/document-api.ts';

/** Loaded on demand: no check needs to follow what somebody writes. */
const linting = () =>
  Promise.all([import('./lint-document.ts'), import('../../document/preview/block-change.ts')]);

/** Lints incrementally while the user types. Remembers the blocks of its last report. */
export function createDocumentChanges(): DocumentChanges {
  let version = 0;
  let lastBlocks: readonly PreviewBlock[] = [];
  return {
    async lintChange(base, ...args): Promise<DocumentChange> {
      const [{ lintDocument }, { diffBlocks }] = await linting();
      const { blocks, ...report } = await lintDocument(...args);
      const change = diffBlocks(base === version ? lastBlocks : [], blocks);
      version += 1;
      lastBlocks = blocks;
      return { ...report, version, blocks: change };
    },
  };
}
