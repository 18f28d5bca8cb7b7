import type { Finding } from '../files/finding.ts';
import { lackOfHost } from './address-findings.ts';
import { linksOf } from './links.ts';
import type { MarkdownFile } from './markdown-file.ts';

/** What tools write where a description of the picture belongs. */
const GENERIC =
  /^(?:image|img|picture|pic|photo|screen ?shot|screen|alt(?: text)?|logo|figure|untitled|[\w-]+\.(?:png|jpe?g|gif|svg))[\s_-]*\d*$/i;

/** The findings of pictures that no screen reader can describe. */
export function* undescribedPictures(file: MarkdownFile): Generator<Finding> {
  for (const inline of file.inlines) {
    if (inline.kind !== 'image') continue;
    const text = inline.token.text.trim();
    const found = text === '' ? 'it has no text' : `"${text}" does not tell`;
    if (text !== '' && !GENERIC.test(text)) continue;
    yield {
      at: file.rangeOf(inline),
      message: `Say between the brackets what the picture shows: ${found}.`,
      ...(text !== '' && { severity: 'info' as const }),
    };
  }
}

/** The findings of pictures that are files beside the text. */
export function* relativePictures(file: MarkdownFile): Generator<Finding> {
  for (const link of linksOf(file)) {
    if (link.inline.kind === 'image') yield* lackOfHost(file, link);
  }
}
