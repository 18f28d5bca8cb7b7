import type { Token } from 'marked';

/** The rest of a text with more tokens becomes one paragraph. */
const MAX_TOKENS = 2000;
const LINE = /[^\n]*\n|[^\n]+$/g;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]([^\n]*))?\n?$/;

/** Splits a text that takes too long to parse into headings and paragraphs, in linear time. Inline marks stay plain text. */
export function coarseTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let paragraph = '';
  const endParagraph = () => {
    if (paragraph !== '') tokens.push(textToken('paragraph', paragraph));
    paragraph = '';
  };
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (tokens.length >= MAX_TOKENS) {
      paragraph += text.slice(index);
      break;
    }
    const heading = HEADING.exec(line);
    if (heading === null && line.trim() !== '') {
      paragraph += line;
      continue;
    }
    endParagraph();
    if (heading === null) tokens.push({ type: 'space', raw: line });
    else {
      const [, marks = '', words = ''] = heading;
      tokens.push({ ...textToken('heading', line, words.trim()), depth: marks.length });
    }
  }
  endParagraph();
  return tokens;
}

function textToken(type: string, raw: string, text = raw.trim()) {
  return { type, raw, text, tokens: [{ type: 'text', raw: text, text }] };
}
