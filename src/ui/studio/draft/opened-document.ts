import type { ConnectorSource } from '../../../core/contract/connector-source.ts';
import type { DocumentApi, DocumentContext } from '../../../core/contract/document-api.ts';
import type { Profile } from '../../../core/contract/profile.ts';
import type { DraftStore, KeptDraft, ReadOutcome } from './draft-store.ts';
import { type TextOnDisk, textOnDisk } from './line-endings.ts';

/** What a text can begin as. */
export type Beginning = 'file' | 'template' | 'scaffold';

/** All that is known about a document before its text is shown. */
export interface OpenedDocument {
  readonly context: DocumentContext;
  readonly disk: TextOnDisk;
  /** What it could begin as, the best first. */
  readonly beginnings: readonly Beginning[];
  /** Where its draft is kept, and what was found there. */
  readonly key: string;
  readonly found: ReadOutcome;
  /** The title of its connector, '' for none; the connector itself may not be on the page. */
  readonly title: string;
  readonly isConnectorHere: boolean;
  /** Drafts for other connectors, while none is on the page. */
  readonly others: readonly KeptDraft[];
}

/** Gathers it; undefined where the worker does not answer. Without a connector it is the latest unsaved draft. */
export async function openDocument(
  api: DocumentApi,
  store: DraftStore,
  source: ConnectorSource | undefined,
  introPath: string | undefined,
  profile: Profile | undefined,
): Promise<OpenedDocument | undefined> {
  const [context, others] = await Promise.all([
    contextOf(api, source, profile),
    source ? [] : store.list(),
  ]);
  if (!context) return undefined;
  const latest = others.find(({ draft }) => !draft.isSaved);
  const key = source ? keyFor(context.title) : (latest?.key ?? keyFor(''));
  const dropped = introPath === undefined ? undefined : source?.files.get(introPath);
  return {
    context,
    disk: textOnDisk(dropped),
    beginnings: beginningsOf(source, dropped),
    key,
    found: await store.read(key),
    title: source ? context.title : (latest?.draft.title ?? ''),
    isConnectorHere: source !== undefined,
    others,
  };
}

/** The text of a beginning. */
export function textOfBeginning(
  { disk, context }: Pick<OpenedDocument, 'disk' | 'context'>,
  beginning: Beginning,
): string {
  return beginning === 'file' ? disk.text : context[beginning];
}

/** The draft to show in place of the best beginning, if there is one worth it. */
export function draftToRestore(opened: OpenedDocument): KeptDraft | undefined {
  const { found, key, beginnings } = opened;
  const [first = 'template'] = beginnings;
  if (found.name !== 'found' || found.draft.text === textOfBeginning(opened, first))
    return undefined;
  // Whoever drops a file after saving means the file: it may have been changed elsewhere since.
  return found.draft.isSaved && first === 'file' ? undefined : { key, draft: found.draft };
}

function keyFor(title: string): string {
  return `intro:${title}`;
}

function beginningsOf(
  source: ConnectorSource | undefined,
  dropped: Uint8Array | undefined,
): Beginning[] {
  if (!source) return ['template'];
  return dropped ? ['file', 'scaffold', 'template'] : ['scaffold', 'template'];
}

/** A new drop stops the worker with whatever it was asked: its successor is asked again. */
async function contextOf(
  api: DocumentApi,
  source: ConnectorSource | undefined,
  profile: Profile | undefined,
): Promise<DocumentContext | undefined> {
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      return await api.documentContext(source, profile);
    } catch {}
  }
  return undefined;
}
