import { memoizedByObject } from '../files/memoized.ts';
import { closestName } from '../schema/closest-name.ts';
import { headingKey, keyOf } from './heading-key.ts';
import type { Heading } from './markdown-file.ts';
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

/** Longer ones are sentences. */
const LONGEST = 100;

/** The section of the template that a heading opens; nothing if it opens none. */
export function matchHeading(
  heading: Heading,
  template: DocumentTemplate,
): HeadingMatch | undefined {
  const { sections } = template;
  const keys = keysOf(template);
  const exact = sections.find((each) => each.heading === heading.text);
  if (exact !== undefined) return { section: exact, spelling: 'exact' };
  const key = keyOf(heading);
  if (key === '' || key.length > LONGEST) return undefined;
  const same = sections.find((_, index) => keys[index] === key);
  if (same !== undefined) return { section: same, spelling: 'styled' };
  const accepted = sections.find((each) => each.accepted?.test(key));
  if (accepted !== undefined) return { section: accepted, spelling: 'accepted' };
  // Few miss the first key; to compare with every section would take longer than all else.
  const likely = keys.filter((each) => each[0] === key[0]);
  const close = closestName(key, likely);
  const meant = sections.find((_, index) => keys[index] === close);
  if (meant !== undefined) return { section: meant, spelling: 'close' };
  const alias = sections.find((each) => each.alias.test(key));
  return alias && { section: alias, spelling: 'other' };
}

const keysOf = memoizedByObject(({ sections }: DocumentTemplate) =>
  sections.map(({ heading }) => headingKey(heading)),
);
