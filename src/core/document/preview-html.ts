import type { PreviewElement, PreviewNode } from '../contract/document-api.ts';
import { element, previewAttributes, previewTags } from './preview-nodes.ts';

const withoutEnd: ReadonlySet<string> = new Set(['br', 'hr', 'input']);

/** A node as HTML. What is not on the lists of allowed elements and attributes is left out; all text is escaped. */
export function htmlOf(node: PreviewNode): string {
  if (typeof node === 'string') return escaped(node);
  const inner = node.children.map(htmlOf).join('');
  if (!previewTags.has(node.tag)) return inner;
  const opening = `<${node.tag}${attributesOf(node)}>`;
  return withoutEnd.has(node.tag) ? opening : `${opening}${inner}</${node.tag}>`;
}

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  readonly style: string;
  /** What the platform writes above the intro and below it. */
  readonly before: readonly PreviewElement[];
  readonly intro: readonly PreviewElement[];
  readonly after: readonly PreviewElement[];
}

/** A whole page that needs nothing else and can load nothing: its own policy forbids it. */
export function pageOf({ title, style, before, intro, after }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style.replaceAll('</', '<\\/')}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${[...partOf(before), ...intro, ...partOf(after)].map(htmlOf).join('\n')}
</main>
</body>
</html>
`;
}

/** Marked as what nobody has to write. */
function partOf(nodes: readonly PreviewElement[]): PreviewElement[] {
  return nodes.length === 0 ? [] : [element('div', nodes, { class: 'part' })];
}

function attributesOf({ attributes = {} }: PreviewElement): string {
  return Object.entries(attributes)
    .filter(([name]) => previewAttributes.has(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
