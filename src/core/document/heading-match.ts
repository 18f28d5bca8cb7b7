import { closestName } from '../schema/closest-name.ts';
import type { Heading } from './markdown-file.ts';
import { plainText } from './plain-text.ts';
import type { DocumentTemplate, TemplateSection } from './template.ts';

/**
 * How a heading spells a section's: `exact`; `styled`, with other capitals, marks or punctuation; `accepted`,
 * in words that are as good; `close`, a slip of the keys; `other`, in other words.
 */
export type Spelling = 'exact' | 'styled' | 'accepted' | 'close' | 'other';

export interface HeadingMatch {
  readonly section: TemplateSection;
  readonly spelling: Spelling;
}

/** The section of the template that a heading opens; nothing if it opens none. */
export function matchHeading(
  heading: Heading,
  template: DocumentTemplate,
): HeadingMatch | undefined {
  const text = plainText(heading.token);
  if (text === '' || text.length > 100) return undefined;
  const key = headingKey(text);
  const { sections } = template;
  const same = sections.find((each) => headingKey(each.heading) === key);
  if (same !== undefined) {
    return { section: same, spelling: heading.text === same.heading ? 'exact' : 'styled' };
  }
  const accepted = sections.find((each) => each.accepted?.test(key));
  if (accepted !== undefined) return { section: accepted, spelling: 'accepted' };
  const close = closestName(
    key,
    sections.map((each) => headingKey(each.heading)),
  );
  const meant = sections.find((each) => headingKey(each.heading) === close);
  if (meant !== undefined) return { section: meant, spelling: 'close' };
  const alias = sections.find((each) => each.alias.test(key));
  return alias && { section: alias, spelling: 'other' };
}

/** A heading's words in lower case, without punctuation, numbers in front and pictures. */
export function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,2}|step \d{1,2}) (?=\p{L})/u, '');
}
