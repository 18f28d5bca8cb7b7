import type { PreviewElement, PreviewNode } from '../document-api.ts';
import { previewAttributes, previewTags } from './preview-nodes.ts';

const withoutEnd: ReadonlySet<string> = new Set(['br', 'hr', 'input']);

/** A node as HTML. What is not on the lists of allowed elements and attributes is left out; all text is escaped. */
export function htmlOf(node: PreviewNode): string {
  if (typeof node === 'string') return escaped(node);
  const inner = node.children.map(htmlOf).join('');
  if (!previewTags.has(node.tag)) return inner;
  const opening = `<${node.tag}${attributesOf(node)}>`;
  return withoutEnd.has(node.tag) ? opening : `${opening}${inner}</${node.tag}>`;
}

/** A whole page that needs nothing else and can load nothing: its own policy forbids it. */
export function pageOf(title: string, body: readonly PreviewElement[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body.map(htmlOf).join('\n')}
</main>
</body>
</html>
`;
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

const style = `
:root { color-scheme: light dark; font: 16px/1.6 "Segoe UI", system-ui, sans-serif; }
main { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 0.9rem; }
th, td { border-bottom: 1px solid #8886; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre { overflow: auto; padding: 0.8rem; background: #8881; }
blockquote, .alert { margin: 1rem 0; padding: 0.2rem 1rem; border-inline-start: 4px solid #8888; }
.alert-title { font-weight: 600; }
.generated { opacity: 0.75; }
.picture, .refused-link { border: 1px dashed currentColor; padding: 0 0.3rem; }
@media print { .generated { opacity: 1; } }
`;
