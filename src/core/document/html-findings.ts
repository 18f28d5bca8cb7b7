import type { TextEdit } from '../contract/diagnostic.ts';
import type { Finding, FindingFix } from '../files/finding.ts';
import type { Inline } from './inlines.ts';
import type { MarkdownFile } from './markdown-file.ts';

type Html = Extract<Inline, { readonly kind: 'html' }>;

const KNOWN = new Set(
  'a abbr address article aside audio b base blockquote body br button canvas caption center cite code col colgroup dd del details dfn div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main mark meta nav object ol optgroup option p param picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr'.split(
    ' ',
  ),
);
/** HTML that Markdown has marks for. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['code', '`'],
]);
const COMMENT = '<!--';
/** Nobody looks through more changes than that before making them. */
const MOST_CHANGES = 500;

/** The findings of HTML, one for each kind of tag, at its first. */
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
  const times = tags.filter(({ token }) => !token.raw.startsWith('</')).length;
  const found = times > 1 ? `found ${times} times` : 'found here';
  if (name === COMMENT) return `Remove the comments: they are published with the text; ${found}.`;
  if (KNOWN.has(name)) return `Write Markdown instead of HTML: <${name}> ${found}.`;
  const [first] = tags;
  return `Put ${first?.token.raw.trim()} into code marks: as it is, it counts as HTML and is not shown.`;
}

function fixFor(file: MarkdownFile, name: string, tags: readonly Html[]): FindingFix | undefined {
  if (tags.length > MOST_CHANGES) return undefined;
  if (name === COMMENT) {
    return { title: 'Remove the comments', changes: tags.map((tag) => file.edit(tag, '')) };
  }
  const edits = tags.flatMap((tag) => replacement(file, name, tag));
  if (edits.length < tags.length) return undefined;
  return KNOWN.has(name)
    ? { title: `Write ${MARKS.get(name)} for <${name}>`, changes: edits }
    : { title: 'Put it into code marks', changes: edits, safe: true };
}

/** Only for a tag that stands alone, without attributes. */
function replacement(file: MarkdownFile, name: string, tag: Html): TextEdit[] {
  const source = file.text.slice(tag.start, tag.end);
  if (source !== tag.token.raw.trim() || !/^<\/?[^<>]+>$/.test(source)) return [];
  if (KNOWN.has(name) && /\s/.test(source)) return [];
  if (!KNOWN.has(name)) return [file.edit(tag, `\`${source}\``)];
  const mark = MARKS.get(name);
  return mark === undefined ? [] : [file.edit(tag, mark)];
}

function nameOf({ token }: Html): string {
  const raw = token.raw.trim();
  if (raw.startsWith(COMMENT)) return COMMENT;
  // Words in angle brackets stand for something: `<Link to your documentation>`.
  if (/^<\w+(?: \w+){2,12}>$/.test(raw)) return raw;
  return /^<\/?([^\s/>]+)/.exec(raw)?.[1]?.toLowerCase() ?? '';
}
