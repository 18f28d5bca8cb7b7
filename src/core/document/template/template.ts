import type { DocumentKind } from '../../contract/document-api.ts';
import type { Profile } from '../../contract/profile.ts';

/** A section of a template. */
export interface TemplateSection {
  /** The text of the heading, without number signs. */
  readonly heading: string;
  /** Who must have the section; `authentication` means connectors whose users need credentials. */
  readonly requiredFor: readonly Profile[] | 'authentication';
  /** What to write in the section; completes the phrase "To be written: …". */
  readonly hint: string;
  /** Other normalized headings that are allowed. */
  readonly accepted?: RegExp;
  /** Normalized headings that mean the same, but should be renamed. */
  readonly alias: RegExp;
  /** Whether the heading alone is enough. */
  readonly mayBeEmpty?: true;
}

/** The expected structure of an intro or readme. */
export interface DocumentTemplate {
  readonly kind: DocumentKind;
  /** What to write in the first paragraph. */
  readonly openingHint: string;
  /** In order; all headings are level 2. */
  readonly sections: readonly TemplateSection[];
  /** Phrases that identify sentences of the platform's own template, in lower case and without punctuation. */
  readonly remnants: readonly string[];
}

/** Returns the section with that heading. Throws if there is none. */
export function sectionOf(template: DocumentTemplate, heading: string): TemplateSection {
  const found = template.sections.find((section) => section.heading === heading);
  if (found === undefined) throw new Error(`The template has no section "${heading}".`);
  return found;
}

/** Returns the heading as Markdown. */
export function headingLine({ heading }: TemplateSection): string {
  return `## ${heading}`;
}
