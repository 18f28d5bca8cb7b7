import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../../core/contract/connector-source.ts';
import type { DocumentApi, DocumentContext } from '../../../core/contract/document-api.ts';
import type { Profile } from '../../../core/contract/profile.ts';
import type { DraftStore, KeptDraft } from './draft-store.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { createLintLoop, type LintLoop } from './lint-loop.ts';
import {
  type Beginning,
  draftToRestore,
  type OpenedDocument,
  openDocument,
  textOfBeginning,
} from './opened-document.ts';

/** An intro.md being written: its text, what there is to say about it, and its safety. */
export interface DocumentDraft extends Pick<Keeper, 'keeping' | 'flush'>, Omit<LintLoop, 'soon'> {
  readonly text: ReadonlySignal<string>;
  readonly context: ReadonlySignal<DocumentContext | undefined>;
  /** What was opened last; another object for each opening, as another text has another history. */
  readonly opened: ReadonlySignal<OpenedDocument | undefined>;
  /** The worker gave no answer, so that nothing could be opened. */
  readonly hasFailed: ReadonlySignal<boolean>;
  /** The draft that this text was restored from. */
  readonly restored: ReadonlySignal<KeptDraft | undefined>;
  /** Whether there is text that no saved file holds. */
  readonly isUnsaved: ReadonlySignal<boolean>;
  /**
   * Opens the intro of a connector, or of none: then the latest draft. An unsaved draft wins over a file.
   * Where it is open, only the profile that it is looked at with may change.
   */
  open(
    source: ConnectorSource | undefined,
    introPath: string | undefined,
    profile?: Profile,
  ): Promise<void>;
  /** Opens a draft for a connector that is not on the page. */
  openKept(kept: KeptDraft): Promise<void>;
  edit(text: string): void;
  startFrom(beginning: Beginning): void;
  /** Ends a conflict with another tab with its text, or with this one's. */
  settle(whose: 'mine' | 'theirs'): void;
  /** The bytes of intro.md; from now on they count as saved. */
  save(): Uint8Array<ArrayBuffer>;
}

/** Begins with no text. */
export function createDocumentDraft(api: DocumentApi, store: DraftStore): DocumentDraft {
  const text = signal('');
  const context = signal<DocumentContext | undefined>(undefined);
  const opened = signal<OpenedDocument | undefined>(undefined);
  const hasFailed = signal(false);
  const restored = signal<KeptDraft | undefined>(undefined);
  const isUnsaved = signal(false);
  const keeper = createKeeper(store, () => ({
    text: text.peek(),
    title: opened.peek()?.title ?? '',
    isSaved: !isUnsaved.peek(),
  }));
  const { report, looking, soon } = createLintLoop(api, { text, context });
  let wanted: { readonly source: ConnectorSource | undefined } | undefined;

  const show = (next: string) => {
    text.value = next;
    soon();
  };
  const change = (next: string) =>
    batch(() => {
      show(next);
      isUnsaved.value = true;
      keeper.changed();
    });
  const lookAs = (profile: Profile | undefined) => {
    const now = context.peek();
    if (!now || !profile || now.profile === profile) return;
    context.value = { ...now, profile };
    soon();
  };
  const begin = (next: OpenedDocument) =>
    batch(() => {
      const kept = draftToRestore(next);
      keeper.adopt(next.key, next.found);
      context.value = next.context;
      opened.value = next;
      restored.value = kept;
      isUnsaved.value = kept !== undefined && !kept.draft.isSaved;
      show(kept?.draft.text ?? textOfBeginning(next, next.beginnings[0] ?? 'template'));
    });

  return {
    text,
    report,
    looking,
    context,
    opened,
    hasFailed,
    keeping: keeper.keeping,
    restored,
    isUnsaved,
    flush: keeper.flush,
    async open(source, introPath, profile) {
      if (wanted && wanted.source === source) return lookAs(profile);
      const mine = { source };
      wanted = mine;
      await keeper.flush();
      const next = await openDocument(api, store, source, introPath, profile);
      await keeper.flush();
      if (wanted !== mine) return;
      hasFailed.value = next === undefined;
      if (next) begin(next);
      else wanted = undefined;
    },
    async openKept({ key, draft }) {
      const found = await store.read(key);
      await keeper.flush();
      const now = opened.peek();
      if (now && found.name === 'found') begin({ ...now, key, found, title: draft.title });
    },
    edit(next) {
      if (next !== text.peek()) change(next);
    },
    startFrom(beginning) {
      const now = opened.peek();
      if (now) change(textOfBeginning(now, beginning));
    },
    settle(whose) {
      const theirs = keeper.settle();
      if (theirs === undefined) return;
      if (whose === 'theirs') show(theirs);
      else change(text.peek());
    },
    save() {
      isUnsaved.value = false;
      keeper.changed();
      return opened.peek()?.disk.bytesFor(text.peek()) ?? new TextEncoder().encode(text.peek());
    },
  };
}
