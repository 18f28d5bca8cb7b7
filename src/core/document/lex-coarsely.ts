import type { Token } from 'marked';

/** Beyond, the rest is one paragraph: nobody would look at more of such a text. */
const MAX_TOKENS = 2000;
const LINE = /[^\n]*\n|[^\n]+$/g;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]([^\n]*))?\n?$/;

/** The headings and paragraphs of a text that cannot be read in full. Linear; what is in a line stays as it is. */
export function coarseTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let paragraph = '';
  const finish = () => {
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
    finish();
    if (heading === null) tokens.push({ type: 'space', raw: line });
    else {
      const [, marks = '', words = ''] = heading;
      tokens.push({ ...textToken('heading', line, words.trim()), depth: marks.length });
    }
  }
  finish();
  return tokens;
}

function textToken(type: string, raw: string, text = raw.trim()) {
  return { type, raw, text, tokens: [{ type: 'text', raw: text, text }] };
}
