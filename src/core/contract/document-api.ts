import type { ConnectorSource } from './connector-source.ts';
import type { Consequence, RatedDiagnostic } from './consequence.ts';
import type { Profile } from './profile.ts';

/** Which of the two Markdown files a text is. */
export type DocumentKind = 'intro' | 'readme';

/** A node of the preview as data. It is rendered element by element, never parsed as HTML. */
export type PreviewNode = string | PreviewElement;

export interface PreviewElement {
  /** In lower case. One of `previewTags`. */
  readonly tag: string;
  /** Names are from `previewAttributes`. URLs have a safe scheme. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly PreviewNode[];
  /** The JSON pointer of the operation that this is about. */
  readonly operation?: string;
}

/** A rendered top-level block, with its offsets in the text. */
export interface PreviewBlock {
  readonly node: PreviewElement;
  readonly start: number;
  readonly end: number;
}

/** The result of checking and rendering a text. Plain data. */
export interface DocumentReport {
  /** The first thousand diagnostics. `counts` includes the rest. */
  readonly diagnostics: readonly RatedDiagnostic[];
  readonly counts: Readonly<Record<Consequence, number>>;
  readonly blocks: readonly PreviewBlock[];
}

/** The difference between the blocks of a preview and those of the previous one. */
export interface BlockChange {
  /** How many blocks at the start and at the end are unchanged. Those at the end moved by `shift` characters. */
  readonly kept: { readonly start: number; readonly end: number; readonly shift: number };
  /** The new blocks between the kept ones. */
  readonly fresh: readonly PreviewBlock[];
}

/** A report with only the blocks that changed since an earlier report. */
export interface DocumentChange extends Omit<DocumentReport, 'blocks'> {
  /** Identifies this report in the next request. */
  readonly version: number;
  readonly blocks: BlockChange;
}

/** What the studio needs of a connector. Computed once, and small enough to send with every keystroke. */
export interface DocumentContext {
  /** The connector, stripped to what the rules of intro and readme read. */
  readonly source?: ConnectorSource;
  /** Decided from the full files, because the stripped ones could lead to another guess. */
  readonly profile?: Profile;
  /** The title of the published page. */
  readonly title: string;
  /** What the platform adds to the title, such as " (Preview)". */
  readonly titleSuffix: string;
  /** The parts that the platform generates before and after the intro on the published page. */
  readonly before: readonly PreviewElement[];
  readonly after: readonly PreviewElement[];
  /** The empty template. */
  readonly template: string;
  /** The template, filled in from the connector's files. */
  readonly scaffold: string;
}

/** The requests about intro.md and readme.md. Arguments and results are plain data. */
export interface DocumentApi {
  /** Guesses the profile from the files unless one is given. */
  documentContext(source?: ConnectorSource, profile?: Profile | 'auto'): Promise<DocumentContext>;
  lintDocument(
    kind: DocumentKind,
    text: string,
    source?: ConnectorSource,
    profile?: Profile | 'auto',
  ): Promise<DocumentReport>;
  /** Renders the published page as one self-contained HTML file with that style sheet. */
  previewPage(text: string, context: DocumentContext, style: string): Promise<string>;
}

/** Incremental linting, for a request with every keystroke. */
export interface DocumentChanges {
  /** Like `lintDocument`, but returns only the blocks that differ from the report with version `base`. */
  lintChange(
    base: number | undefined,
    ...args: Parameters<DocumentApi['lintDocument']>
  ): Promise<DocumentChange>;
}
