import type { ConnectorFiles } from '../../contract/connector-source.ts';
import { beginnings, MOST_MARKDOWN } from './beginnings.ts';

/** Characters around the name of a file in Markdown, HTML and addresses. */
const AROUND_NAMES = /[\n\r()<>[\]"'`/\\?#=|]/;

/** Returns a function that tells whether one of the Markdown files mentions a name, given in lower case. Reads them on the first call. */
export function mentionedInMarkdown(files: ConnectorFiles): (name: string) => boolean {
  let named: ReadonlySet<string> | undefined;
  return (name) => {
    named ??= namedIn(files);
    return named.has(name) || named.has(asInAddress(name));
  };
}

function namedIn(files: ConnectorFiles): ReadonlySet<string> {
  const named = new Set<string>();
  const beginningOf = beginnings(MOST_MARKDOWN);
  for (const [path, bytes] of files) {
    if (!/\.md$/i.test(path)) continue;
    const text = beginningOf(bytes).toLowerCase();
    // A name may contain blanks, or have a title after it.
    for (const part of text.split(AROUND_NAMES)) {
      named.add(part.trim());
      for (const word of part.split(/\s+/)) named.add(word);
    }
  }
  return named;
}

function asInAddress(name: string): string {
  return name.replaceAll(' ', '%20');
}
