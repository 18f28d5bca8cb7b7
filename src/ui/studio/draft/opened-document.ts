import type { ConnectorSource } from '../../../core/contract/connector-source.ts';
import type { DocumentApi, DocumentContext } from '../../../core/contract/document-api.ts';
import type { Profile } from '../../../core/contract/profile.ts';
import type { DraftEntry, DraftStore, ReadOutcome } from './draft-store.ts';
import { type EditableFile, editableFile } from './line-endings.ts';

/** Where a text can start from: the dropped file, the empty template, or the template filled from the connector. */
export type StartingPoint = 'file' | 'template' | 'scaffold';

/** Everything known about a document before its text is shown. */
export interface OpenedDocument {
  readonly context: DocumentContext;
  readonly file: EditableFile;
  /** The best one first. */
  readonly startingPoints: readonly StartingPoint[];
  /** The key of its draft, and what was stored there. */
  readonly key: string;
  readonly found: ReadOutcome;
  /** The title of its connector, '' for none. The connector itself may not be open. */
  readonly title: string;
  readonly isConnectorOpen: boolean;
  /** Other connectors' drafts. Empty while a connector is open. */
  readonly others: readonly DraftEntry[];
}

/** Loads a document, without a connector the latest unsaved draft. Returns undefined if the worker does not answer. */
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
  const bytes = introPath === undefined ? undefined : source?.files.get(introPath);
  return {
    context,
    file: editableFile(bytes),
    startingPoints: startingPointsFor(source, bytes),
    key,
    found: await store.read(key),
    title: source ? context.title : (latest?.draft.title ?? ''),
    isConnectorOpen: source !== undefined,
    others,
  };
}

/** Returns the text of a starting point. */
export function startingText(
  { file, context }: Pick<OpenedDocument, 'file' | 'context'>,
  startingPoint: StartingPoint,
): string {
  return startingPoint === 'file' ? file.text : context[startingPoint];
}

/** Returns the stored draft if it should be shown instead of the best starting point. */
export function draftToRestore(opened: OpenedDocument): DraftEntry | undefined {
  const { found, key, startingPoints } = opened;
  const [first = 'template'] = startingPoints;
  if (found.name !== 'found' || found.draft.text === startingText(opened, first)) return undefined;
  // The draft was saved as a file, so the dropped file is the newer one: it may have been edited elsewhere.
  return found.draft.isSaved && first === 'file' ? undefined : { key, draft: found.draft };
}

/** Returns the key of the draft for a connector. */
export function keyFor(title: string): string {
  return `intro:${title}`;
}

function startingPointsFor(
  source: ConnectorSource | undefined,
  bytes: Uint8Array | undefined,
): StartingPoint[] {
  if (!source) return ['template'];
  return bytes ? ['file', 'scaffold', 'template'] : ['scaffold', 'template'];
}

/** Tries again on failure: a new drop stops the worker together with all its requests. */
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
