import { memoized } from '../../files/memoized.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { headingKey } from './heading-key.ts';
import type { DocumentTemplate } from './template.ts';

/** Headings that appear in only one of the two templates. */
const introOnly =
  /^(?:how to get credentials|get started with your connector|common errors and remedies)$/;
const readmeOnly =
  /^(?:publisher .+|supported operations|obtaining credentials|deployment instructions)$/;

interface DistinctiveHeadings {
  readonly intro: readonly string[];
  readonly readme: readonly string[];
}

const distinctiveHeadings = memoized((file: MarkdownFile): DistinctiveHeadings => {
  const keys = file.headings.map(headingKey);
  return {
    intro: keys.filter((key) => introOnly.test(key)),
    readme: keys.filter((key) => readmeOnly.test(key)),
  };
});

/** Whether the headings follow the other template: at least two of its own headings, and more of them than of this one's. */
export function followsOtherTemplate(file: MarkdownFile, { kind }: DocumentTemplate): boolean {
  const { intro, readme } = distinctiveHeadings(file);
  const [own, other] = kind === 'intro' ? [intro, readme] : [readme, intro];
  return new Set(other).size >= 2 && other.length > own.length;
}

/** Whether two files have the same text, apart from whitespace. */
export function isSameText(one: MarkdownFile, other: MarkdownFile): boolean {
  return normalizedText(one) === normalizedText(other);
}

const normalizedText = memoized(({ text }: MarkdownFile) =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim(),
);
