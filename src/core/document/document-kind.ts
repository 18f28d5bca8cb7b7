import { memoized } from '../files/memoized.ts';
import { keyOf } from './heading-key.ts';
import type { MarkdownFile } from './markdown-file.ts';
import type { DocumentTemplate } from './template.ts';

/** Headings that only one of the two documents has. */
const introMarks =
  /^(?:how to get credentials|get started with your connector|common errors and remedies)$/;
const readmeMarks =
  /^(?:publisher .+|supported operations|obtaining credentials|deployment instructions)$/;

interface Marks {
  readonly intro: readonly string[];
  readonly readme: readonly string[];
}

const marksOf = memoized((file: MarkdownFile): Marks => {
  const keys = file.headings.map(keyOf);
  return {
    intro: keys.filter((key) => introMarks.test(key)),
    readme: keys.filter((key) => readmeMarks.test(key)),
  };
});

/** Whether the headings are those of the other document: two or more of them, and more than its own. */
export function isMeantForOther(file: MarkdownFile, { kind }: DocumentTemplate): boolean {
  const { intro, readme } = marksOf(file);
  const [own, other] = kind === 'intro' ? [intro, readme] : [readme, intro];
  return new Set(other).size >= 2 && other.length > own.length;
}

/** Whether two documents are the same text, whatever their newlines and blanks. */
export function isSameText(one: MarkdownFile, other: MarkdownFile): boolean {
  return essenceOf(one) === essenceOf(other);
}

const essenceOf = memoized(({ text }: MarkdownFile) =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim(),
);
