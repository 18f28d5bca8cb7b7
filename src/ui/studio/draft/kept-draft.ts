import type { DraftEntry, DraftStore } from './draft-store.ts';
import { editableFile } from './line-endings.ts';
import { keyFor } from './opened-document.ts';

/** Returns the draft for the connector with this name that is in no file: it was never saved, or its file is gone. */
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
