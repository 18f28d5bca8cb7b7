import type { PreviewElement, PreviewNode } from '../../contract/document-api.ts';
import { element, previewAttributes, previewTags } from '../markdown/preview-nodes.ts';

const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'input']);

/** Renders a node as HTML. Drops elements and attributes that are not allowed, and escapes all text. */
export function htmlOf(node: PreviewNode): string {
  if (typeof node === 'string') return escaped(node);
  const inner = node.children.map(htmlOf).join('');
  if (!previewTags.has(node.tag)) return inner;
  const opening = `<${node.tag}${attributesOf(node)}>`;
  return voidElements.has(node.tag) ? opening : `${opening}${inner}</${node.tag}>`;
}

/** The parts of a page. */
export interface PageParts {
  readonly title: string;
  /** What the platform adds to the title. */
  readonly titleSuffix: string;
  readonly style: string;
  /** What the platform generates above and below the intro. */
  readonly before: readonly PreviewElement[];
  readonly intro: readonly PreviewElement[];
  readonly after: readonly PreviewElement[];
}

/** Renders a self-contained page. Its content security policy keeps it from loading anything. */
export function pageOf({ title, titleSuffix, style, before, intro, after }: PageParts): string {
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
<h1>${escaped(title)}<span class="suffix">${escaped(titleSuffix)}</span></h1>
${[...generatedPart(before), ...intro, ...generatedPart(after)].map(htmlOf).join('\n')}
</main>
</body>
</html>
`;
}

/** Wraps what the platform generates, so that it can be styled differently from the intro. */
function generatedPart(nodes: readonly PreviewElement[]): PreviewElement[] {
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
