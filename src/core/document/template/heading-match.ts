import { memoizedByObject } from '../../files/memoized.ts';
import { closestName } from '../../text/closest-name.ts';
import type { Heading } from '../markdown/markdown-file.ts';
import { headingKey, normalizeHeading } from './heading-key.ts';
import type { DocumentTemplate, TemplateSection } from './template.ts';

/**
 * How a heading spells the name of a section: `exact`; `styled`, with other capitals, marks or punctuation;
 * `accepted`, in words that the template allows; `close`, with a typo; `other`, in other words.
 */
export type Spelling = 'exact' | 'styled' | 'accepted' | 'close' | 'other';

export interface HeadingMatch {
  readonly section: TemplateSection;
  readonly spelling: Spelling;
}

/** A longer heading is a sentence. */
const MAX_LENGTH = 100;

/** Finds the template section that a heading names. */
export function matchHeading(
  heading: Heading,
  template: DocumentTemplate,
): HeadingMatch | undefined {
  const { sections } = template;
  const keys = keysOf(template);
  const exact = sections.find((each) => each.heading === heading.text);
  if (exact !== undefined) return { section: exact, spelling: 'exact' };
  const key = headingKey(heading);
  if (key === '' || key.length > MAX_LENGTH) return undefined;
  const same = sections.find((_, index) => keys[index] === key);
  if (same !== undefined) return { section: same, spelling: 'styled' };
  const accepted = sections.find((each) => each.accepted?.test(key));
  if (accepted !== undefined) return { section: accepted, spelling: 'accepted' };
  // Typos in the first letter are rare, and comparing with every section would take most of the time.
  const candidates = keys.filter((each) => each[0] === key[0]);
  const close = closestName(key, candidates);
  const meant = sections.find((_, index) => keys[index] === close);
  if (meant !== undefined) return { section: meant, spelling: 'close' };
  const alias = sections.find((each) => each.alias.test(key));
  return alias && { section: alias, spelling: 'other' };
}

const keysOf = memoizedByObject(({ sections }: DocumentTemplate) =>
  sections.map(({ heading }) => normalizeHeading(heading)),
);
