interface MarkupPolicy {
  createHTML(markup: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The only document that the frame ever loads: it may load and run nothing. The rest is drawn into it. */
const DOCUMENT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Preview</title></head><body><main><h1></h1><div></div><div></div><div></div></main></body></html>`;

const rules: MarkupPolicy = { createHTML: () => DOCUMENT };

/** Gives the same document whatever it is asked for. Its name stands in the Content Security Policy. */
const policy = trustedTypes?.createPolicy('preview-frame', rules) ?? rules;

/** The frame's document, in the form that the page's policy lets a frame load. */
export function frameDocument(): string {
  return policy.createHTML('');
}

/** The look of the documentation site, in the page's colors. */
export const frameStyle = `
:root { color-scheme: light dark; font: 16px/1.6 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
body { margin: 0; color: light-dark(#161616, #e6e6e6); background: light-dark(#fff, #1c1f1e); }
main { max-width: 48rem; margin: 0 auto; padding: 1.25rem 1.5rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; line-height: 1.3; margin: 2rem 0 0.75rem; }
h3 { font-size: 1.2rem; line-height: 1.3; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 0.5rem; }
p, ul, ol, pre, blockquote { margin: 0 0 1rem; }
a { color: light-dark(#0b6355, #6bd0ba); }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; font-size: 0.875rem; }
th, td { padding: 0.45rem 0.6rem; border-bottom: 1px solid light-dark(#e1e1e1, #3a3f3d); text-align: start; vertical-align: top; }
th { font-weight: 600; background: light-dark(#f5f5f3, #242826); }
code { font: 0.875em ui-monospace, Consolas, monospace; padding: 0.1em 0.3em; border-radius: 3px; background: light-dark(#f2f2f0, #262a28); }
pre { overflow: auto; padding: 0.8rem; background: light-dark(#f2f2f0, #262a28); }
pre code { padding: 0; background: none; }
blockquote { padding: 0.2rem 1rem; border-inline-start: 4px solid light-dark(#d0d0cc, #4a504d); color: light-dark(#555, #aaa); }
li.task { list-style: none; margin-inline-start: -1.3rem; }
.alert { margin: 0 0 1rem; padding: 0.75rem 1rem 0.01rem; border-radius: 4px; background: light-dark(#eef2f8, #1d2a39); }
.alert-title { margin: 0 0 0.25rem; font-weight: 650; }
.alert-tip { background: light-dark(#e8f4ec, #17302b); }
.alert-important { background: light-dark(#f1ecf9, #2b2438); }
.alert-warning { background: light-dark(#f9efd9, #362b15); }
.alert-caution { background: light-dark(#fbe9e7, #3b2220); }
.picture, .refused-link { padding: 0 0.35rem; border: 1px dashed currentColor; border-radius: 3px; font-size: 0.9em; }
.shown-html { font: 0.875em ui-monospace, Consolas, monospace; white-space: pre-wrap; }
.generated { opacity: 0.72; }
.operation-id { font-size: 0.875rem; }
.part { margin: 1.5rem 0; padding-inline-start: 0.9rem; border-inline-start: 3px solid light-dark(#c9d8d3, #2f4a44); }
.part[hidden] { display: none; }
.part::before { content: "Written by the platform"; display: block; margin-bottom: 0.5rem; font-size: 0.75rem; color: light-dark(#0b6355, #6bd0ba); }
.part:empty { display: none; }
@media (max-width: 30rem) { main { padding: 1rem; } table { display: block; overflow: auto; } }
`;
