/** The style of the page. Nothing else may style it: its policy names this text by its hash. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1b1b1f; --quiet: #5c5f66; --page: #fff; --line: #d9dce1; --code: #f3f4f6; --blocks: #b3261e; --asked: #8a5300; --guideline: #1f5fa8; --tip: #5c5f66; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e7ea; --quiet: #a2a7b0; --page: #16181c; --line: #363a42; --code: #22252b; --blocks: #ff8a80; --asked: #f0b35e; --guideline: #8ab8f0; --tip: #a2a7b0; } }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main, footer { max-width: 52rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 1rem 0 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 0.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.1rem; }
h3 { margin: 1.5rem 0 0.25rem; font-size: 1rem; }
h1, h3, p, li { overflow-wrap: anywhere; }
p, ul { margin: 0.25rem 0; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
a { color: inherit; }
code { padding: 0.1em 0.3em; border-radius: 3px; background: var(--code); font: 0.875em/1.4 ui-monospace, monospace; }
summary { color: var(--quiet); cursor: pointer; }
.verdict { font-size: 1.15rem; font-weight: 600; }
.quiet, footer { color: var(--quiet); font-size: 0.875rem; }
.blocks h2 { color: var(--blocks); }
.asked h2 { color: var(--asked); }
.guideline h2 { color: var(--guideline); }
.tip h2, .ignored h2 { color: var(--tip); }
@media print { :root { color-scheme: light; --text: #000; --quiet: #444; --page: #fff; --line: #bbb; --code: #fff; --blocks: #000; --asked: #000; --guideline: #000; --tip: #000; } body { font-size: 10pt; } main, footer { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } li { break-inside: avoid; } article + article { break-before: page; } details::details-content { content-visibility: visible; block-size: auto; } }
`;

/** What the policy calls it. */
export const STYLE_HASH = 'sha256-7N/akxOn6KiSHFYPGrT1W70ZrS2EdNp4IuKl+CnlzVs=';
