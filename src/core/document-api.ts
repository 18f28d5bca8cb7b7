import type { ConnectorSource } from './connector-source.ts';
import type { Diagnostic } from './diagnostic.ts';
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
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
  readonly blocks: readonly PreviewBlock[];
}

/** What a connector contributes to its document; made once, small enough to be sent with every keystroke. */
export interface DocumentContext {
  /** The connector with nothing left in its files but what the document's rules look at. */
  readonly source?: ConnectorSource;
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
  documentContext(source?: ConnectorSource): Promise<DocumentContext>;
  lintDocument(
    kind: DocumentKind,
    text: string,
    context?: ConnectorSource,
  ): Promise<DocumentReport>;
  /** The published page as one HTML file that needs nothing else, in the look of that style sheet. */
  previewPage(text: string, context: DocumentContext, style: string): Promise<string>;
}
