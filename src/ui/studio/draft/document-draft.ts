import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../../core/contract/connector-source.ts';
import type { DocumentApi, DocumentContext } from '../../../core/contract/document-api.ts';
import type { Profile } from '../../../core/contract/profile.ts';
import { createDraftSaver, type DraftSaver } from './draft-saver.ts';
import type { DraftEntry, DraftStore } from './draft-store.ts';
import { createLintLoop, type LintLoop } from './lint-loop.ts';
import {
  draftToRestore,
  type OpenedDocument,
  openDocument,
  type StartingPoint,
  startingText,
} from './opened-document.ts';

/** The intro.md being written: its text, its report and whether it is saved. */
export interface DocumentDraft
  extends Pick<DraftSaver, 'saveState' | 'flush'>,
    Omit<LintLoop, 'schedule'> {
  readonly text: ReadonlySignal<string>;
  readonly context: ReadonlySignal<DocumentContext | undefined>;
  /** The document opened last. Each opening sets a new object, so that the editor starts a new undo history. */
  readonly opened: ReadonlySignal<OpenedDocument | undefined>;
  /** Whether opening failed because the worker did not answer. */
  readonly hasFailed: ReadonlySignal<boolean>;
  /** The draft that the text was restored from. */
  readonly restored: ReadonlySignal<DraftEntry | undefined>;
  /** Whether the text is in no file yet: neither dropped nor saved. */
  readonly isUnsaved: ReadonlySignal<boolean>;
  /**
   * Opens the intro of a connector, or the latest draft if there is none. An unsaved draft takes precedence over
   * a file. If the connector is open already, only the profile changes.
   */
  open(
    source: ConnectorSource | undefined,
    introPath: string | undefined,
    profile?: Profile,
  ): Promise<void>;
  /** Opens a draft whose connector is not open. */
  openDraft(entry: DraftEntry): Promise<void>;
  edit(text: string): void;
  startFrom(startingPoint: StartingPoint): void;
  /** Ends a conflict with another tab, and keeps the text of this tab or the other one. */
  resolveConflict(keep: 'mine' | 'theirs'): void;
  /** Returns the bytes of intro.md, and marks the text as saved. */
  save(): Uint8Array<ArrayBuffer>;
  /** Returns the bytes of intro.md for a connector, if the user wrote in it since the last call, and marks the text as saved. */
  take(source: ConnectorSource): Uint8Array<ArrayBuffer> | undefined;
}

/** Starts with an empty text. */
export function createDocumentDraft(api: DocumentApi, store: DraftStore): DocumentDraft {
  const text = signal('');
  const context = signal<DocumentContext | undefined>(undefined);
  const opened = signal<OpenedDocument | undefined>(undefined);
  const hasFailed = signal(false);
  const restored = signal<DraftEntry | undefined>(undefined);
  const isUnsaved = signal(false);
  const saver = createDraftSaver(store, () => ({
    text: text.peek(),
    title: opened.peek()?.title ?? '',
    isSaved: !isUnsaved.peek(),
  }));
  const { report, lintState, schedule: scheduleLint } = createLintLoop(api, { text, context });
  let isWritten = false;
  let requested: { readonly source: ConnectorSource | undefined } | undefined;

  const setText = (next: string) => {
    text.value = next;
    scheduleLint();
  };
  const change = (next: string) =>
    batch(() => {
      setText(next);
      isWritten = true;
      isUnsaved.value = true;
      saver.schedule();
    });
  const setProfile = (profile: Profile | undefined) => {
    const current = context.peek();
    if (!current || !profile || current.profile === profile) return;
    context.value = { ...current, profile };
    scheduleLint();
  };
  const show = (next: OpenedDocument) =>
    batch(() => {
      const entry = draftToRestore(next);
      isWritten = false;
      saver.open(next.key, next.found);
      context.value = next.context;
      opened.value = next;
      restored.value = entry;
      isUnsaved.value = entry !== undefined && !entry.draft.isSaved;
      setText(entry?.draft.text ?? startingText(next, next.startingPoints[0] ?? 'template'));
    });

  const save = () => {
    isUnsaved.value = false;
    saver.schedule();
    return opened.peek()?.file.bytesFor(text.peek()) ?? new TextEncoder().encode(text.peek());
  };

  return {
    text,
    report,
    lintState,
    context,
    opened,
    hasFailed,
    saveState: saver.saveState,
    restored,
    isUnsaved,
    flush: saver.flush,
    async open(source, introPath, profile) {
      if (requested && requested.source === source) return setProfile(profile);
      const request = { source };
      requested = request;
      await saver.flush();
      const next = await openDocument(api, store, source, introPath, profile);
      await saver.flush();
      if (requested !== request) return;
      hasFailed.value = next === undefined;
      if (next) show(next);
      else requested = undefined;
    },
    async openDraft({ key, draft }) {
      const found = await store.read(key);
      await saver.flush();
      const current = opened.peek();
      if (current && found.name === 'found') show({ ...current, key, found, title: draft.title });
    },
    edit(next) {
      if (next !== text.peek()) change(next);
    },
    startFrom(startingPoint) {
      const current = opened.peek();
      if (current) change(startingText(current, startingPoint));
    },
    resolveConflict(keep) {
      const theirs = saver.resolveConflict();
      if (theirs === undefined) return;
      if (keep === 'theirs') setText(theirs);
      else change(text.peek());
    },
    save,
    take(source) {
      if (!isWritten || requested?.source !== source) return undefined;
      isWritten = false;
      return save();
    },
  };
}
