/** The look of the published page, close to that of the documentation site; in the frame and in a saved page alike. */
export const frameStyle = `
:root { color-scheme: light dark; font: 16px/1.6 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
body { margin: 0; color: light-dark(#161616, #e6e6e6); background: light-dark(#fff, #1c1f1e); }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1.75rem 4rem; }
h1, h2, h3, h4, h5, h6 { font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 1rem; font-size: 2rem; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.5rem; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.2rem; }
h4, h5, h6 { margin: 1.25rem 0 0.5rem; font-size: 1rem; }
p, ul, ol, pre, blockquote { margin: 0 0 1rem; }
a { color: light-dark(#0b6355, #6bd0ba); }
hr { height: 1px; margin: 2rem 0; border: 0; background: light-dark(#e1e1e1, #3a3f3d); }
table { width: 100%; margin: 0 0 1rem; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.45rem 0.6rem; border-bottom: 1px solid light-dark(#e1e1e1, #3a3f3d); text-align: start; vertical-align: top; }
th { background: light-dark(#f5f5f3, #242826); font-weight: 600; overflow-wrap: normal; }
thead td { background: light-dark(#f5f5f3, #242826); }
code { padding: 0.1em 0.3em; border-radius: 3px; background: light-dark(#f2f2f0, #262a28); font: 0.875em ui-monospace, Consolas, monospace; }
pre { overflow: auto; padding: 0.8rem 1rem; border-radius: 4px; background: light-dark(#f2f2f0, #262a28); }
pre code { padding: 0; background: none; }
blockquote { padding: 0.2rem 1rem; border-inline-start: 4px solid light-dark(#d0d0cc, #4a504d); color: light-dark(#4b4f4d, #b0b5b2); }
li.task { margin-inline-start: -1.3rem; list-style: none; }
.alert { margin: 0 0 1rem; padding: 0.75rem 1rem 0.01rem; border-radius: 4px; background: light-dark(#eef2f8, #1d2a39); }
.alert-title { margin: 0 0 0.25rem; font-weight: 650; }
.alert-tip { background: light-dark(#e8f4ec, #17302b); }
.alert-important { background: light-dark(#f1ecf9, #2b2438); }
.alert-warning { background: light-dark(#f9efd9, #362b15); }
.alert-caution { background: light-dark(#fbe9e7, #3b2220); }
.picture, .refused-link { padding: 0 0.35rem; border: 1px dashed currentColor; border-radius: 3px; font-size: 0.9em; }
.shown-html { font: 0.875em ui-monospace, Consolas, monospace; white-space: pre-wrap; }
.operation-id { font-size: 0.875rem; }
.part { margin: 1.5rem 0; padding: 0.1rem 0 0.1rem 1rem; border-inline-start: 3px solid light-dark(#b9d3cb, #2f5148); color: light-dark(#4b524f, #b3bab6); }
.part::before { display: block; margin-bottom: 0.75rem; color: light-dark(#0b6355, #6bd0ba); font-size: 0.75rem; font-weight: 600; content: "Written by the platform, from your files"; }
.part > :last-child { margin-bottom: 0; }
.part:empty, [hidden] { display: none; }
[data-goes] > * { cursor: pointer; }
@media (max-width: 30rem) { main { padding: 1rem; } table { display: block; overflow: auto; } }
@media print {
  :root, :root[data-theme] { color-scheme: light; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, .alert { break-inside: avoid; }
}
`;
