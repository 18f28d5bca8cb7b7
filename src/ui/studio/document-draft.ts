import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../core/connector-source.ts';
import type { Fix } from '../../core/diagnostic.ts';
import type { DocumentApi, DocumentContext, DocumentReport } from '../../core/document-api.ts';
import type { DraftStore } from './draft-store.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { type TextOnDisk, textOnDisk } from './line-endings.ts';
import { createLintLoop } from './lint-loop.ts';

/** What a text can begin as. */
export type Beginning = 'file' | 'template' | 'scaffold';

/** An intro.md being written: its text, what there is to say about it, and its safety. */
export interface DocumentDraft {
  readonly text: ReadonlySignal<string>;
  readonly report: ReadonlySignal<DocumentReport | undefined>;
  readonly context: ReadonlySignal<DocumentContext | undefined>;
  readonly keeping: Keeper['keeping'];
  /** When the draft was written that this text was restored from. */
  readonly restoredFrom: ReadonlySignal<number | undefined>;
  /** Whether there is text that no saved file holds. */
  readonly isUnsaved: ReadonlySignal<boolean>;
  /** What the text could begin as, besides the draft. */
  readonly beginnings: ReadonlySignal<readonly Beginning[]>;
  /** Opens the intro of a connector, or of none; a draft that differs from the file wins over it. */
  open(source: ConnectorSource | undefined, introPath: string | undefined): Promise<void>;
  edit(text: string): void;
  apply(fix: Fix): void;
  startFrom(beginning: Beginning): void;
  /** Ends a conflict with another tab with its text, or with this one's. */
  settle(whose: 'mine' | 'theirs'): void;
  flush(): Promise<void>;
  /** The bytes of intro.md; from now on they count as saved. */
  save(): Uint8Array<ArrayBuffer>;
}

/** Begins with no text. */
export function createDocumentDraft(api: DocumentApi, store: DraftStore): DocumentDraft {
  const text = signal('');
  const report = signal<DocumentReport | undefined>(undefined);
  const context = signal<DocumentContext | undefined>(undefined);
  const restoredFrom = signal<number | undefined>(undefined);
  const isUnsaved = signal(false);
  const beginnings = signal<readonly Beginning[]>([]);
  const keeper = createKeeper(store, () => text.peek());
  const lint = createLintLoop(api, { text, context, report });
  let opened: { readonly source: ConnectorSource | undefined } | undefined;
  let disk: TextOnDisk = textOnDisk(undefined);

  const show = (next: string) => {
    text.value = next;
    lint.soon();
  };
  const change = (next: string) =>
    batch(() => {
      show(next);
      isUnsaved.value = true;
      keeper.changed();
    });
  const textOf = (beginning: Beginning) =>
    beginning === 'file' ? disk.text : (context.peek()?.[beginning] ?? '');

  return {
    text,
    report,
    context,
    keeping: keeper.keeping,
    restoredFrom,
    isUnsaved,
    beginnings,
    flush: keeper.flush,
    async open(source, introPath) {
      if (opened && opened.source === source) return;
      const mine = { source };
      opened = mine;
      const dropped = introPath === undefined ? undefined : source?.files.get(introPath);
      const found = await api.documentContext(source);
      const stored = await keeper.open(`intro:${source ? found.title : ''}`);
      if (opened !== mine) return;
      disk = textOnDisk(dropped);
      batch(() => {
        context.value = found;
        beginnings.value = [
          ...(dropped ? ['file' as const] : []),
          ...(source ? ['scaffold' as const] : []),
          'template',
        ];
        const first = textOf(beginnings.value[0] ?? 'template');
        const restored = stored && stored.text !== first ? stored : undefined;
        restoredFrom.value = restored?.savedAt;
        isUnsaved.value = restored !== undefined;
        show(restored?.text ?? first);
      });
    },
    edit(next) {
      if (next !== text.peek()) change(next);
    },
    apply: (fix) => change(withEdits(text.peek(), fix)),
    startFrom(beginning) {
      restoredFrom.value = undefined;
      change(textOf(beginning));
    },
    settle(whose) {
      const theirs = keeper.settle();
      if (theirs === undefined) return;
      if (whose === 'theirs') show(theirs);
      else keeper.changed();
    },
    save() {
      isUnsaved.value = false;
      return disk.bytesFor(text.peek());
    },
  };
}

/** The text with a fix made: edits never overlap, and the last goes first. */
export function withEdits(text: string, { edits }: Fix): string {
  const backwards = [...edits].sort((a, b) => b.range.start.offset - a.range.start.offset);
  return backwards.reduce(
    (done, { range, newText }) =>
      done.slice(0, range.start.offset) + newText + done.slice(range.end.offset),
    text,
  );
}
