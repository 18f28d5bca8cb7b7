import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import type { Diagnostic, Fix } from '../../core/contract/diagnostic.ts';
import type { DocumentApi } from '../../core/contract/document-api.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import { consequenceLabels } from '../base/result-wording.ts';
import { fixableAt, nextDiagnostic } from './diagnostic-navigation.ts';
import { createDocumentDraft, type DocumentDraft } from './draft/document-draft.ts';
import { createDraftStore } from './draft/draft-store.ts';
import { guardUnload } from './draft/unload-guard.ts';
import { createEditor, type Editor } from './editor/create-editor.ts';
import { frameStyle } from './preview/frame-style.ts';
import type { PreviewFrame } from './preview/preview-frame.ts';
import { createScrollSync, type ScrollSync } from './scroll-sync.ts';

/** What the studio asks of the checker. */
export type StudioApi = DocumentApi & Pick<ConnectorApi, 'operationCards'>;

/** Saves bytes as a download. */
export type SaveFile = (name: string, bytes: Uint8Array<ArrayBuffer>, type: string) => void;

/** The open connector, whose intro is edited. */
export interface StudioSubject {
  readonly source: ConnectorSource;
  readonly roles: Report['roles'];
  readonly profile: Profile;
}

/** The intro.md studio: draft, editor and preview. */
export interface Studio {
  readonly api: StudioApi;
  readonly draft: DocumentDraft;
  readonly editor: Editor;
  /** The preview, while it is on the screen. */
  readonly preview: Signal<PreviewFrame | undefined>;
  readonly scrollSync: ScrollSync;
  /** The diagnostic whose fix the user wants to see. A repeated request is a new object. */
  readonly fixRequest: ReadonlySignal<{ readonly diagnostic: Diagnostic } | undefined>;
  open(subject: StudioSubject | undefined): Promise<void>;
  /** Moves the cursor to a diagnostic. The preview follows. */
  goTo(diagnostic: Diagnostic): void;
  /** Moves the cursor to the next or previous diagnostic. */
  step(direction: 1 | -1): void;
  /** Applies a fix, unless the text has changed since the report. */
  apply(fix: Fix): void;
  /** Saves intro.md as a download. */
  save(): void;
  /** Saves the whole preview as one HTML file. */
  exportPreview(): Promise<void>;
}

/** Also guards the tab: unsaved text is not lost when the user closes it. */
export function createStudio(api: StudioApi, saveFile: SaveFile): Studio {
  const draft = createDocumentDraft(api, createDraftStore());
  const fixRequest = signal<{ readonly diagnostic: Diagnostic } | undefined>(undefined);
  const preview = signal<PreviewFrame | undefined>(undefined);
  const scrollSync = createScrollSync();
  let last: RatedDiagnostic | undefined;

  const save = () => saveFile('intro.md', draft.save(), 'text/markdown');
  const goTo = ({ range }: Diagnostic) => {
    scrollSync.lead('editor');
    editor.goTo(range?.start.offset ?? 0, range?.end.offset ?? 0);
  };
  const step = (direction: 1 | -1) => {
    const { diagnostics = [] } = draft.report.peek() ?? {};
    last = nextDiagnostic(diagnostics, last, editor.cursor(), direction);
    if (!last) return editor.announce('No findings.');
    goTo(last);
    editor.announce(`${consequenceLabels[last.consequence]}: ${last.message}`);
  };
  const editor = createEditor({
    changed: draft.edit,
    step,
    save,
    fixAt(offset) {
      const { diagnostics = [] } = draft.report.peek() ?? {};
      const diagnostic = fixableAt(diagnostics, draft.text.peek(), offset);
      if (diagnostic) fixRequest.value = { diagnostic };
      else editor.announce('No fix on this line.');
    },
    interacted: () => scrollSync.lead('editor'),
    clicked: (offset) => scrollSync.jump(() => preview.peek()?.scrollTo(offset)),
    scrolled: (offset) => scrollSync.scrolled('editor', () => preview.peek()?.scrollTo(offset)),
  });

  effect(() => {
    if (draft.opened.value) editor.open(draft.text.peek());
  });
  effect(() => editor.show(draft.text.value));
  // Not in components, whose effects would run a frame later.
  effect(() => {
    const context = draft.context.value;
    if (context) preview.value?.setContext(context);
  });
  effect(() => {
    const report = draft.report.value;
    if (report) preview.value?.setBlocks(report.blocks);
  });
  effect(() => {
    const report = draft.report.value;
    // In the next frame, so that the list and the preview need not wait for it.
    requestAnimationFrame(() => {
      const isLatest = report === draft.report.peek() && report?.text === draft.text.peek();
      if (report && isLatest) editor.mark(report.diagnostics);
    });
  });
  guardUnload(draft);

  return {
    api,
    draft,
    editor,
    preview,
    scrollSync,
    fixRequest,
    open(subject) {
      const intro = subject?.roles.find(({ role }) => role === 'intro');
      return draft.open(subject?.source, intro?.path, subject?.profile);
    },
    goTo,
    step,
    apply(fix) {
      if (draft.report.peek()?.text === draft.text.peek()) editor.apply(fix);
      editor.focus();
    },
    save,
    async exportPreview() {
      const context = draft.context.peek();
      if (!context) return;
      const page = await api.previewPage(draft.text.peek(), context, frameStyle);
      const name = context.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'page';
      saveFile(`${name}.html`, new TextEncoder().encode(page), 'text/html');
    },
  };
}
