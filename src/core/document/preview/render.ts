import type { Token, Tokens } from 'marked';
import type { PreviewBlock, PreviewElement, PreviewNode } from '../../contract/document-api.ts';
import type { MarkdownFile } from '../markdown/markdown-file.ts';
import { element, textOfNode } from '../markdown/preview-nodes.ts';
import { decodeEntities, renderInline } from '../markdown/render-inline.ts';
import { HeadingIds } from './heading-ids.ts';

/** Renders a file as the documentation site does, with alerts, task lists and heading ids. HTML is shown as plain text. */
export function renderDocument(file: MarkdownFile): readonly PreviewBlock[] {
  const ids = new HeadingIds();
  return file.blocks.map(({ token, start, end }) => ({
    node: renderSafely(token, ids),
    start,
    end,
  }));
}

/** Falls back to the source text if the token is nested too deeply to render. */
function renderSafely(token: Token, ids: HeadingIds): PreviewElement {
  try {
    return renderBlock(token, ids);
  } catch {
    return element('pre', [token.raw]);
  }
}

function renderBlock(token: Token, ids: HeadingIds): PreviewElement {
  return (blocks[token.type] ?? asWritten)(token, ids);
}

type Render = (token: Token, ids: HeadingIds) => PreviewElement;

const blocks: Readonly<Record<string, Render>> = {
  heading: (token, ids) => {
    const { depth, tokens } = token as Tokens.Heading;
    const children = renderInline(tokens);
    return element(`h${depth}`, children, { id: ids.idFor(children.map(textOfNode).join('')) });
  },
  paragraph: (token) => element('p', renderInline((token as Tokens.Paragraph).tokens)),
  text: (token) => element('span', renderInline((token as Tokens.Text).tokens ?? [token])),
  hr: () => element('hr', []),
  code: (token) => element('pre', [element('code', [(token as Tokens.Code).text])]),
  blockquote: (token, ids) => renderQuote(token as Tokens.Blockquote, ids),
  list: (token, ids) => renderList(token as Tokens.List, ids),
  table: (token) => renderTable(token as Tokens.Table),
  html: (token) => element('p', [token.raw.trim()], { class: 'shown-html' }),
  def: () => element('div', []),
};

function asWritten(token: Token): PreviewElement {
  return element('p', [decodeEntities(token.raw)]);
}

const alerts = ['note', 'tip', 'important', 'warning', 'caution'];

function renderQuote({ tokens, text }: Tokens.Blockquote, ids: HeadingIds): PreviewElement {
  const kind = /^\[!([A-Z]+)\][^\S\n]*(\n|$)/i.exec(text)?.[1]?.toLowerCase();
  const children = renderAll(tokens, ids);
  if (kind === undefined || !alerts.includes(kind)) return element('blockquote', children);
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return element(
    'div',
    [element('p', [title], { class: 'alert-title' }), ...withoutMarker(children)],
    {
      class: `alert alert-${kind}`,
    },
  );
}

/** Removes the `[!NOTE]` marker, which became the title of the alert. */
function withoutMarker([first, ...rest]: readonly PreviewNode[]): PreviewNode[] {
  if (first === undefined || typeof first === 'string') return [...rest];
  const [text = '', ...others] = first.children;
  const inner = typeof text === 'string' ? text.replace(/^\[![A-Za-z]+\]\s*/, '') : '';
  const kept = typeof text === 'string' ? [inner, ...others] : first.children;
  return kept.every((node) => node === '')
    ? [...rest]
    : [element(first.tag, kept, first.attributes), ...rest];
}

function renderList({ ordered, start, items }: Tokens.List, ids: HeadingIds): PreviewElement {
  const first = ordered && start !== 1 ? String(start) : undefined;
  const rendered = items.map((item) => {
    const children = renderAll(item.tokens, ids);
    if (!item.task) return element('li', children);
    const box = element('input', [], {
      type: 'checkbox',
      disabled: '',
      checked: item.checked ? '' : undefined,
      title: item.checked ? 'Done' : 'To do',
    });
    return element('li', [box, ' ', ...children.filter((child) => !isBox(child))], {
      class: 'task',
    });
  });
  return element(ordered ? 'ol' : 'ul', rendered, { start: first });
}

function isBox(node: PreviewNode): boolean {
  return typeof node !== 'string' && node.tag === 'input';
}

function renderTable({ header, rows, align }: Tokens.Table): PreviewElement {
  const cell = (tag: string) => (each: Tokens.TableCell, column: number) =>
    element(tag, renderInline(each.tokens), { align: align[column] ?? undefined });
  const body = rows.map((row) => element('tr', row.map(cell('td'))));
  return element('table', [
    element('thead', [element('tr', header.map(cell('th')))]),
    element('tbody', body),
  ]);
}

function renderAll(tokens: readonly Token[], ids: HeadingIds): PreviewNode[] {
  return tokens
    .filter(({ type }) => type !== 'space' && type !== 'checkbox')
    .map((token) => renderBlock(token, ids));
}
