// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreviewElement, PreviewNode } from '../../../../src/core/contract/document-api.ts';
import { patchBlocks } from '../../../../src/ui/studio/preview/patch-blocks.ts';
import { renderNode } from '../../../../src/ui/studio/preview/render-node.ts';

const p = (text: string): PreviewElement => ({ tag: 'p', children: [text] });

/** Only a few different blocks, so that texts often share some. */
const block = fc.record({
  tag: fc.constantFrom('p', 'h2', 'table'),
  attributes: fc.record({ id: fc.constantFrom('a', 'b') }),
  children: fc.array(fc.constantFrom<PreviewNode>('x', 'y', { tag: 'em', children: ['z'] }), {
    maxLength: 2,
  }),
});
const blocks = fc.array(block, { maxLength: 8 });

function renderedFresh(nodes: readonly PreviewElement[]): string {
  const container = document.createElement('div');
  for (const node of nodes) container.append(renderNode(document, node));
  return container.innerHTML;
}

describe('patching', () => {
  it('ends with the same result as rendering from scratch', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 5 }), (texts) => {
        const container = document.createElement('div');
        let shown: readonly PreviewElement[] = [];
        for (const next of texts) {
          shown = patchBlocks(container, shown, next);
          expect(shown).toBe(next);
          expect(container.innerHTML).toBe(renderedFresh(next));
        }
      }),
    );
  });

  it('continues after each stop, toward the latest blocks', () => {
    fc.assert(
      fc.property(fc.array(blocks, { minLength: 1, maxLength: 5 }), fc.nat(3), (texts, share) => {
        const container = document.createElement('div');
        let shown: readonly PreviewElement[] = [];
        const patch = (next: readonly PreviewElement[]) => {
          let left = share + 1;
          shown = patchBlocks(container, shown, next, () => left-- <= 0);
          expect(container.innerHTML).toBe(renderedFresh(shown));
        };
        for (const next of texts) patch(next);
        const last = texts.at(-1) ?? [];
        for (let round = 0; round <= last.length; round += 1) patch(last);
        expect(container.innerHTML).toBe(renderedFresh(last));
      }),
    );
  });

  it('replaces only the changed block', () => {
    const container = document.createElement('div');
    const before = [p('a'), p('b'), p('c')];
    patchBlocks(container, [], before);
    const [first, second, third] = container.children;
    patchBlocks(container, before, [p('a'), p('B'), p('c')]);
    expect(container.children[0]).toBe(first);
    expect(container.children[1]).not.toBe(second);
    expect(container.children[2]).toBe(third);
  });
});

describe('rendering', () => {
  const rendered = (node: PreviewNode) => {
    const container = document.createElement('div');
    container.append(renderNode(document, node));
    return container.innerHTML;
  };

  it('never parses text as HTML', () => {
    expect(rendered({ tag: 'p', children: ['<img src=x onerror=alert(1)>'] })).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });

  it.each(['script', 'img', 'iframe', 'style', 'svg', 'form', 'object'])('creates no %s', (tag) => {
    expect(rendered({ tag, children: ['x'] })).toBe('<span>x</span>');
  });

  it.each([
    ['onclick', 'alert(1)'],
    ['style', 'color: red'],
    ['src', 'https://example.com'],
    ['href', 'javascript:alert(1)'],
    ['href', ' javascript:alert(1)'],
    ['href', 'data:text/html,x'],
    ['href', '//example.com'],
  ])('drops %s="%s"', (name, value) => {
    expect(rendered({ tag: 'a', attributes: { [name]: value }, children: [] })).toBe('<a></a>');
  });

  it.each(['#limits', 'https://example.com', 'HTTP://example.com', 'mailto:a@example.com'])(
    'allows a link to %s',
    (href) => {
      const link = { tag: 'a', attributes: { href }, children: [] };
      expect(rendered(link)).toBe(`<a href="${href}"></a>`);
    },
  );
});
