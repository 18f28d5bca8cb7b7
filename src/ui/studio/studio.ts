import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../core/connector-source.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { DocumentApi } from '../../core/document-api.ts';
import type { Report } from '../../core/report.ts';
import { createDocumentDraft, type DocumentDraft } from './document-draft.ts';
import { createDraftStore } from './draft-store.ts';

/** The connector whose intro is written; none where nothing was handed in. */
export interface StudioSubject {
  readonly source: ConnectorSource;
  readonly roles: Report['roles'];
}

/** The place where intro.md is written. */
export interface Studio {
  readonly draft: DocumentDraft;
  /** The diagnostic whose fixes are asked for, counted so that asking twice is two questions. */
  readonly asked: ReadonlySignal<
    { readonly diagnostic: Diagnostic; readonly times: number } | undefined
  >;
  /** Asks for the fixes at an offset of the text; false if there are none. */
  askFixesAt(offset: number): boolean;
  open(subject: StudioSubject | undefined): Promise<void>;
  /** Saves intro.md as a download. */
  save(): void;
  /** Saves the whole page as it will be published, as one HTML file. */
  savePage(): Promise<void>;
}

type Save = (name: string, bytes: Uint8Array<ArrayBuffer>, type: string) => void;

/** Asks before the tab is left while there is text that no file holds, and writes it down when it is hidden. */
export function createStudio(api: DocumentApi, save: Save): Studio {
  const draft = createDocumentDraft(api, createDraftStore());
  const asked = signal<{ readonly diagnostic: Diagnostic; readonly times: number } | undefined>(
    undefined,
  );
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  effect(() => {
    if (draft.isUnsaved.value) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  });
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void draft.flush();
  });
  return {
    draft,
    asked,
    askFixesAt(offset) {
      const near = draft.report
        .peek()
        ?.diagnostics.filter(
          ({ fix, range }) =>
            fix && range && range.start.offset <= offset && offset <= range.end.offset,
        );
      const [diagnostic] = near ?? [];
      if (diagnostic) asked.value = { diagnostic, times: (asked.peek()?.times ?? 0) + 1 };
      return diagnostic !== undefined;
    },
    open(subject) {
      const intro = subject?.roles.find(({ role }) => role === 'intro');
      return draft.open(subject?.source, intro?.path);
    },
    save() {
      save('intro.md', draft.save(), 'text/markdown');
    },
    async savePage() {
      const context = draft.context.peek();
      if (!context) return;
      const page = await api.previewPage(draft.text.peek(), context);
      save(
        `${context.title.replace(/[^\w]+/g, '-')}.html`,
        new TextEncoder().encode(page),
        'text/html',
      );
    },
  };
}
