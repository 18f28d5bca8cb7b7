import type { DocumentKind } from '../contract/document-api.ts';
import type { Profile } from '../contract/profile.ts';

/** A section that a template asks for. */
export interface TemplateSection {
  /** As the template spells it, without its marks. */
  readonly heading: string;
  /** Who cannot do without it; `authentication` limits that to connectors whose users need credentials. */
  readonly requiredFor: readonly Profile[] | 'authentication';
  /** What belongs into it, for whoever writes it. */
  readonly hint: string;
  /** Headings, in lower case and without punctuation, that are as good; and those that mean the same but are not. */
  readonly accepted?: RegExp;
  readonly alias: RegExp;
  /** The heading says it all: nothing has to follow. */
  readonly mayBeEmpty?: true;
}

/** What a document is expected to look like. */
export interface DocumentTemplate {
  readonly kind: DocumentKind;
  /** What belongs into the paragraph at the start. */
  readonly openingHint: string;
  /** In order, all of level 2. */
  readonly sections: readonly TemplateSection[];
  /** Words by which sentences of the platform's own template are known, in lower case and without marks. */
  readonly remnants: readonly string[];
}

/** The section of that heading. */
export function sectionOf(template: DocumentTemplate, heading: string): TemplateSection {
  const found = template.sections.find((section) => section.heading === heading);
  if (found === undefined) throw new Error(`The template has no section "${heading}".`);
  return found;
}

/** The heading as it is written in Markdown. */
export function headingLine({ heading }: TemplateSection): string {
  return `## ${heading}`;
}
