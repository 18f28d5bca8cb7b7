import type { DraftEntry, DraftStore } from './draft-store.ts';
import { editableFile } from './line-endings.ts';
import { keyFor } from './opened-document.ts';

/** Returns the stored draft for a connector, unless a file has its text. */
export async function keptDraft(
  store: Pick<DraftStore, 'read'>,
  name: string,
  file: Uint8Array<ArrayBuffer> | undefined,
): Promise<DraftEntry | undefined> {
  const key = keyFor(name);
  const found = await store.read(key);
  if (found.name !== 'found') return undefined;
  const { draft } = found;
  const isInFile = file && (draft.isSaved || draft.text === editableFile(file).text);
  return isInFile ? undefined : { key, draft };
}
