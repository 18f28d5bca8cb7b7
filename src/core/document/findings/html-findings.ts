import type { TextEdit } from '../../contract/diagnostic.ts';
import type { Finding, FindingFix } from '../../files/finding.ts';
import type { Inline } from '../markdown/inlines.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';

type Html = Extract<Inline, { readonly kind: 'html' }>;

const HTML_TAGS = new Set(
  'a abbr address article aside audio b base blockquote body br button canvas caption center cite code col colgroup dd del details dfn div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main mark meta nav object ol optgroup option p param picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr'.split(
    ' ',
  ),
);
/** HTML tags that have an equivalent in Markdown. */
const MARKDOWN_MARKS: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['code', '`'],
]);
const COMMENT = '<!--';
/** Nobody reviews more edits than this before applying a fix. */
const MAX_EDITS = 500;

/** Reports HTML: one finding for each tag name, at the first such tag. */
export function* htmlTags(file: MarkdownFile): Generator<Finding> {
  const byName = new Map<string, Html[]>();
  for (const inline of file.inlines) {
    if (inline.kind !== 'html') continue;
    const name = nameOf(inline);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [inline]);
    else known.push(inline);
  }
  for (const [name, tags] of byName) {
    const [first] = tags;
    if (first === undefined) continue;
    yield {
      at: file.rangeOf(first),
      message: messageFor(name, tags),
      fix: fixFor(file, name, tags),
    };
  }
}

function messageFor(name: string, tags: readonly Html[]): string {
  const count = tags.filter(({ token }) => !token.raw.startsWith('</')).length;
  if (name === COMMENT && count === 1)
    return 'Remove the HTML comment: it is published with the text.';
  if (name === COMMENT) return `Remove the HTML comments: ${count} are published with the text.`;
  const times = count > 1 ? ` ${count} times` : '';
  if (HTML_TAGS.has(name)) return `Write Markdown instead of HTML: found "<${name}>"${times}.`;
  const [first] = tags;
  return `Put "${first?.token.raw.trim()}" between backticks: it is read as HTML and not shown.`;
}

function fixFor(file: MarkdownFile, name: string, tags: readonly Html[]): FindingFix | undefined {
  if (tags.length > MAX_EDITS) return undefined;
  if (name === COMMENT) {
    return { title: 'Remove the comments', changes: tags.map((tag) => file.edit(tag, '')) };
  }
  const edits = tags.flatMap((tag) => replacementEdit(file, name, tag));
  if (edits.length < tags.length) return undefined;
  return HTML_TAGS.has(name)
    ? { title: `Replace <${name}> with ${MARKDOWN_MARKS.get(name)}`, changes: edits }
    : { title: 'Put it between backticks', changes: edits, safe: true };
}

/** Returns the edit that replaces a tag; none if the tag has attributes or was not found exactly. */
function replacementEdit(file: MarkdownFile, name: string, tag: Html): TextEdit[] {
  const source = file.text.slice(tag.start, tag.end);
  if (source !== tag.token.raw.trim() || !/^<\/?[^<>]+>$/.test(source)) return [];
  if (HTML_TAGS.has(name) && /\s/.test(source)) return [];
  if (!HTML_TAGS.has(name)) return [file.edit(tag, `\`${source}\``)];
  const mark = MARKDOWN_MARKS.get(name);
  return mark === undefined ? [] : [file.edit(tag, mark)];
}

function nameOf({ token }: Html): string {
  const raw = token.raw.trim();
  if (raw.startsWith(COMMENT)) return COMMENT;
  // Several words in angle brackets are a placeholder: `<Link to your documentation>`.
  if (/^<\w+(?: \w+){2,12}>$/.test(raw)) return raw;
  return /^<\/?([^\s/>]+)/.exec(raw)?.[1]?.toLowerCase() ?? '';
}
