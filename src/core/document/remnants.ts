import type { Finding } from '../files/finding.ts';
import type { Span } from '../files/json-index.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Block, MarkdownFile } from './markdown-file.ts';
import type { DocumentTemplate } from './template.ts';

/** The template says so in front of what it asks for. */
const LABEL = /^[*_\s]*(?:required|optional)[.:*_\s]*$/i;

/** The findings of what is left of the platform's template. */
export function* templateRemnants(
  file: MarkdownFile,
  template: DocumentTemplate,
): Generator<Finding> {
  for (const span of remnantsIn(file, template)) {
    yield {
      at: file.rangeOf(span),
      message: 'Write what is asked for here, and remove this: it is text of the template.',
      fix: { title: 'Remove the text of the template', changes: [file.edit(span, '')] },
    };
  }
}

/** What is left of the platform's template: whole sentences, neighbors as one, each within a block. */
function remnantsIn(file: MarkdownFile, { remnants }: DocumentTemplate): readonly Span[] {
  // The search proper is slow, and hardly a text has a remnant: those that cannot be there are left out.
  const words = file.text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  const left = remnants.filter((remnant) => words.includes(remnant));
  if (left.length === 0) return [];
  const pattern = new RegExp(left.map(loosely).join('|'), 'giu');
  const found = Array.from(file.text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  return file.blocks.flatMap((block) => [...sentencesWith(file, block, found)]);
}

/** The words of a remnant, with whatever marks, blanks and line breaks between them. */
function loosely(remnant: string): string {
  return remnant.replaceAll(' ', '[^\\p{L}\\p{N}]{1,12}');
}

function* sentencesWith(file: MarkdownFile, block: Block, found: readonly Span[]): Generator<Span> {
  const inside = found.filter(({ start }) => start >= block.start && start < block.end);
  if (inside.length === 0) return;
  const text = file.text.slice(block.start, block.end);
  let label: Span | undefined;
  let last: Span | undefined;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = { start: block.start + start, end: block.start + end };
    if (inside.some((each) => each.start < sentence.end && each.end > sentence.start)) {
      last = { start: (last ?? label ?? sentence).start, end: sentence.end };
    } else if (last !== undefined) {
      yield last;
      last = undefined;
    }
    label = LABEL.test(text.slice(start, end)) ? sentence : undefined;
  }
  if (last !== undefined) yield last;
}
