import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Diagnostic, Fix } from '../../core/contract/diagnostic.ts';
import type { DocumentApi } from '../../core/contract/document-api.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import { severityWords } from '../base/wording.ts';
import { diagnosticFrom, fixableAt } from './diagnostic-steps.ts';
import { createDocumentDraft, type DocumentDraft } from './draft/document-draft.ts';
import { createDraftStore } from './draft/draft-store.ts';
import { guardLeaving } from './draft/guard-leaving.ts';
import { createEditor, type Editor } from './editor/create-editor.ts';
import { frameStyle } from './preview/frame-style.ts';
import type { PreviewFrame } from './preview/preview-frame.ts';
import { createScrollTie, type ScrollTie } from './scroll-tie.ts';

/** Saves bytes as a download. */
export type SaveFile = (name: string, bytes: Uint8Array<ArrayBuffer>, type: string) => void;

/** The connector whose intro is written; none where nothing was handed in. */
export interface StudioSubject {
  readonly source: ConnectorSource;
  readonly roles: Report['roles'];
  readonly profile: Profile;
}

/** The place where intro.md is written. */
export interface Studio {
  readonly draft: DocumentDraft;
  readonly editor: Editor;
  /** The page to draw, while it is on the screen. */
  readonly preview: Signal<PreviewFrame | undefined>;
  readonly tie: ScrollTie;
  /** The diagnostic whose fix is asked for; the same one asked for again is another object. */
  readonly asked: ReadonlySignal<{ readonly diagnostic: Diagnostic } | undefined>;
  open(subject: StudioSubject | undefined): Promise<void>;
  /** Goes to where a diagnostic stands; the page goes along. */
  goTo(diagnostic: Diagnostic): void;
  /** Goes to the next or the previous diagnostic. */
  step(direction: 1 | -1): void;
  /** Makes a fix, unless the text is no longer the one that it was made for. */
  apply(fix: Fix): void;
  /** Saves intro.md as a download. */
  save(): void;
  /** Saves the whole page as it will be published, as one HTML file. */
  savePage(): Promise<void>;
}

/** Asks before the tab is left while there is text that no file holds, and writes it down when it is hidden. */
export function createStudio(api: DocumentApi, saveFile: SaveFile): Studio {
  const draft = createDocumentDraft(api, createDraftStore());
  const asked = signal<{ readonly diagnostic: Diagnostic } | undefined>(undefined);
  const preview = signal<PreviewFrame | undefined>(undefined);
  const tie = createScrollTie();
  let last: Diagnostic | undefined;

  const save = () => saveFile('intro.md', draft.save(), 'text/markdown');
  const goTo = ({ range }: Diagnostic) => {
    tie.touched('editor');
    editor.goTo(range?.start.offset ?? 0, range?.end.offset ?? 0);
  };
  const step = (direction: 1 | -1) => {
    const { diagnostics = [] } = draft.report.peek() ?? {};
    last = diagnosticFrom(diagnostics, last, editor.cursor(), direction);
    if (!last) return editor.say('No problems.');
    goTo(last);
    editor.say(`${severityWords[last.severity]}: ${last.message}`);
  };
  const editor = createEditor({
    changed: draft.edit,
    step,
    save,
    fixAt(offset) {
      const { diagnostics = [] } = draft.report.peek() ?? {};
      const diagnostic = fixableAt(diagnostics, draft.text.peek(), offset);
      if (diagnostic) asked.value = { diagnostic };
      else editor.say('There is no fix on this line.');
    },
    touched: () => tie.touched('editor'),
    went: (offset) => tie.pointed(() => preview.peek()?.scrollTo(offset)),
    scrolled: (offset) => tie.scrolled('editor', () => preview.peek()?.scrollTo(offset)),
  });

  effect(() => {
    if (draft.opened.value) editor.open(draft.text.peek());
  });
  effect(() => editor.show(draft.text.value));
  // Effects of components would wait for the frame after the next.
  effect(() => {
    const context = draft.context.value;
    if (context) preview.value?.frame(context);
  });
  effect(() => {
    const report = draft.report.value;
    if (report) preview.value?.draw(report.blocks);
  });
  effect(() => {
    const report = draft.report.value;
    // In the next frame: the list and the page are not to wait for it.
    requestAnimationFrame(() => {
      const isLatest = report === draft.report.peek() && report?.text === draft.text.peek();
      if (report && isLatest) editor.mark(report.diagnostics);
    });
  });
  guardLeaving(draft);

  return {
    draft,
    editor,
    preview,
    tie,
    asked,
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
    async savePage() {
      const context = draft.context.peek();
      if (!context) return;
      const page = await api.previewPage(draft.text.peek(), context, frameStyle);
      const name = context.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'page';
      saveFile(`${name}.html`, new TextEncoder().encode(page), 'text/html');
    },
  };
}
