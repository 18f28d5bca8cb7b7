import type { Finding } from '../../files/finding.ts';
import { linksOf } from '../markdown/links.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { missingHost } from './address-findings.ts';

/** Generic words that tools insert as the description of an image. */
const GENERIC =
  /^(?:image|img|picture|pic|photo|screen ?shot|screen|alt(?: text)?|logo|figure|untitled|[\w-]+\.(?:png|jpe?g|gif|svg))[\s_-]*\d*$/i;

/** Reports images without a description for screen readers. */
export function* undescribedImages(file: MarkdownFile): Generator<Finding> {
  for (const inline of file.inlines) {
    if (inline.kind !== 'image') continue;
    const text = inline.token.text.trim();
    const found = text === '' ? 'there is no text' : `"${text}" is too general`;
    if (text !== '' && !GENERIC.test(text)) continue;
    yield {
      at: file.rangeOf(inline),
      message: `Say between the square brackets what the image shows: ${found}.`,
      ...(text !== '' && { severity: 'info' as const }),
    };
  }
}

/** Reports images that are files rather than web addresses. */
export function* relativeImages(file: MarkdownFile): Generator<Finding> {
  for (const link of linksOf(file)) {
    if (link.inline.kind === 'image') yield* missingHost(file, link);
  }
}
