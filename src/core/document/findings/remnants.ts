import type { Finding } from '../../files/finding.ts';
import type { Span } from '../../files/json/json-nodes.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Block, MarkdownFile } from '../markdown/markdown-file.ts';
import type { DocumentTemplate } from '../template/template.ts';

/** The label that the template puts before its instructions. */
const LABEL = /^[*_\s]*(?:required|optional)[.:*_\s]*$/i;

/** Reports sentences left over from the platform's template. */
export function* templateRemnants(
  file: MarkdownFile,
  template: DocumentTemplate,
): Generator<Finding> {
  for (const span of remnantsIn(file, template)) {
    yield {
      at: file.rangeOf(span),
      message: 'Replace this with your own text: it is left over from the template.',
      fix: { title: 'Remove the template text', changes: [file.edit(span, '')] },
    };
  }
}

/** Returns the spans of whole sentences from the template. Adjacent sentences of a block form one span. */
function remnantsIn(file: MarkdownFile, { remnants }: DocumentTemplate): readonly Span[] {
  // The regular expression is slow, and few texts have remnants: search only for those that can match.
  const words = file.text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  const candidates = remnants.filter((remnant) => words.includes(remnant));
  if (candidates.length === 0) return [];
  const pattern = new RegExp(candidates.map(loosePattern).join('|'), 'giu');
  const found = Array.from(file.text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  return file.blocks.flatMap((block) => [...sentencesWith(file, block, found)]);
}

/** Returns a pattern that allows any marks, spaces and newlines between the words. */
function loosePattern(remnant: string): string {
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
