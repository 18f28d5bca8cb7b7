import type { ConnectorSource } from './connector-source.ts';
import type { RatedDiagnostic } from './consequence.ts';
import type { Profile } from './profile.ts';
import type { Counts } from './report.ts';

/** Which of the two documents a text is meant to be. */
export type DocumentKind = 'intro' | 'readme';

/** A piece of a page, as data: it is drawn element by element, never parsed as HTML. */
export type PreviewNode = string | PreviewElement;

export interface PreviewElement {
  /** Lowercase; only the names that `previewTags` lists. */
  readonly tag: string;
  /** Only the names that `previewAttributes` lists; addresses only with a safe scheme. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly PreviewNode[];
}

/** One top-level block of the document, drawn, and where it stands in the text. */
export interface PreviewBlock {
  readonly node: PreviewElement;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** All there is to say about a text while it is written. Plain data. */
export interface DocumentReport {
  /** The first thousand; `counts` counts all. */
  readonly diagnostics: readonly RatedDiagnostic[];
  readonly counts: Counts;
  readonly blocks: readonly PreviewBlock[];
}

/** The blocks of a preview, told as what became of those of the preview before. */
export interface BlockChange {
  /** How many at the start and at the end are still there; those at the end stand so much further on. */
  readonly kept: { readonly start: number; readonly end: number; readonly shift: number };
  /** What stands between them now. */
  readonly fresh: readonly PreviewBlock[];
}

/** A report that tells of its blocks only what changed since an earlier one. */
export interface DocumentChange extends Omit<DocumentReport, 'blocks'> {
  /** What the next question calls this report. */
  readonly number: number;
  readonly blocks: BlockChange;
}

/** What a connector contributes to its document; made once, small enough to be sent with every keystroke. */
export interface DocumentContext {
  /** The connector with nothing left in its files but what the document's rules look at. */
  readonly source?: ConnectorSource;
  /** Who submits it: settled once, as the slim files would not always lead to the same guess. */
  readonly profile?: Profile;
  /** The title of the published page. */
  readonly title: string;
  /** The parts of the published page that the platform generates, before and after the intro. */
  readonly before: readonly PreviewElement[];
  readonly after: readonly PreviewElement[];
  /** The template as a text to start from. */
  readonly template: string;
  /** The same, filled with what the connector's files already say. */
  readonly scaffold: string;
}

/** What the page may ask about intro.md and readme.md. Arguments and results are plain data. */
export interface DocumentApi {
  /** The profile is guessed from the files where it is not chosen. */
  documentContext(source?: ConnectorSource, profile?: Profile | 'auto'): Promise<DocumentContext>;
  lintDocument(
    kind: DocumentKind,
    text: string,
    source?: ConnectorSource,
    profile?: Profile | 'auto',
  ): Promise<DocumentReport>;
  /** The published page as one HTML file that needs nothing else, in the look of that style sheet. */
  previewPage(text: string, context: DocumentContext, style: string): Promise<string>;
}

/** For whoever asks with each keystroke. */
export interface DocumentChanges {
  /** The same as `lintDocument`, for somebody who still has the blocks of the report with that number. */
  lintChange(
    known: number | undefined,
    ...asked: Parameters<DocumentApi['lintDocument']>
  ): Promise<DocumentChange>;
}
