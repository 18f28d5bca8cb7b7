import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreviewNode } from '../../../../src/core/contract/document-api.ts';
import { MarkdownFile } from '../../../../src/core/document/markdown/markdown-file.ts';
import {
  element,
  previewAttributes,
  previewTags,
  safeAddress,
} from '../../../../src/core/document/markdown/preview-nodes.ts';
import { htmlOf, pageOf } from '../../../../src/core/document/preview/preview-html.ts';
import { renderDocument } from '../../../../src/core/document/preview/render.ts';

const rendered = (text: string) =>
  renderDocument(new MarkdownFile('intro.md', new TextEncoder().encode(text)));
const html = (text: string) =>
  rendered(text)
    .map(({ node }) => htmlOf(node))
    .join('\n');

describe('rendered Markdown', () => {
  it.each([
    [
      '**b** *i* `c&lt;` ~~d~~',
      '<p><strong>b</strong> <em>i</em> <code>c&amp;lt;</code> <del>d</del></p>',
    ],
    ['# A & B\n\n## A & B', '<h1 id="a--b">A &amp; B</h1>\n<h2 id="a--b-1">A &amp; B</h2>'],
    ['3. a\n4. b', '<ol start="3"><li><span>a</span></li><li><span>b</span></li></ol>'],
    [
      '- [x] done\n- [ ] open',
      '<ul><li class="task"><input type="checkbox" disabled="" checked="" title="Done"> <span>done</span></li><li class="task"><input type="checkbox" disabled="" title="To do"> <span>open</span></li></ul>',
    ],
    [
      '| a | b |\n|---|:-:|\n| 1 | 2 |',
      '<table><thead><tr><th>a</th><th align="center">b</th></tr></thead><tbody><tr><td>1</td><td align="center">2</td></tr></tbody></table>',
    ],
    [
      '> [!NOTE]\n> Mind.',
      '<div class="alert alert-note"><p class="alert-title">Note</p><p>Mind.</p></div>',
    ],
    ['> [!OTHER]\n> x', '<blockquote><p>[!OTHER]\nx</p></blockquote>'],
    ['```js\n<b>\n```', '<pre><code>&lt;b&gt;</code></pre>'],
    ['a&nbsp;b &copy; &#65; &bogus;', '<p>a\u00a0b © A &amp;bogus;</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('has the range of each block', () => {
    const text = 'One.\r\n\r\n## Two\r\n\r\nThree.';
    expect(rendered(text).map(({ start, end }) => [text.slice(start, end), start])).toEqual([
      ['One.', 0],
      ['## Two', 8],
      ['Three.', 18],
    ]);
  });
});

describe('untrusted Markdown', () => {
  it('shows HTML as text', () => {
    expect(html('<script>alert(1)</script>')).toBe(
      '<p class="shown-html">&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
    expect(html('a <img src=x onerror=alert(1)> b')).toBe(
      '<p>a &lt;img src=x onerror=alert(1)&gt; b</p>',
    );
  });

  it('shows the names of pictures instead of loading them', () => {
    expect(html('![A chart](https://example.org/a.png)')).toBe(
      '<p><span class="picture">Image: A chart (https://example.org/a.png)</span></p>',
    );
  });

  it.each([
    ['https://example.org', 'https://example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['#here', '#here'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['//example.org', undefined],
    ['page.md', undefined],
  ])('links %j to %j', (address, expected) => {
    expect(safeAddress(address)).toBe(expected);
  });

  it('loses elements and attributes that are not allowed', () => {
    expect(htmlOf(element('script', ['x'], { src: 'y' }))).toBe('x');
    expect(htmlOf(element('p', ['x'], { onclick: 'y', id: '"z' }))).toBe('<p id="&quot;z">x</p>');
  });

  it('has only allowed elements and attributes, whatever the text', () => {
    const pieces = [
      '# ',
      '> ',
      '- ',
      '1. ',
      '[x]',
      '(javascript:a)',
      '<b>',
      '</b>',
      '![',
      '](',
      '`',
      '```\n',
      '|',
      '\n',
      '\n\n',
      '---',
      '*',
      '_',
      '&lt;',
      '[!TIP]',
      'a',
      '"',
      "'",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        for (const { node } of rendered(parts.join(''))) check(node);
      }),
    );
  });

  it('cannot escape its element in the saved page', () => {
    const hostile = [element('p', ['</main><script>'])];
    const page = pageOf({
      title: '</title><script>alert(1)</script>',
      titleSuffix: '<script>alert(1)</script>',
      style: 'p { color: red } </style><b>',
      before: hostile,
      intro: hostile,
      after: hostile,
    });
    expect(page).not.toContain('<script');
    expect(page.match(/<\/style/g)).toHaveLength(1);
    expect(page).toContain("default-src 'none'");
  });
});

function check(node: PreviewNode): void {
  if (typeof node === 'string') return;
  expect(previewTags).toContain(node.tag);
  for (const name of Object.keys(node.attributes ?? {})) expect(previewAttributes).toContain(name);
  const { href } = node.attributes ?? {};
  if (href !== undefined) expect(href).toMatch(/^(#|https?:\/\/|mailto:)/i);
  node.children.forEach(check);
}
