// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pastedText } from '../../../../src/ui/studio/editor/plain-paste.ts';

it.each([
  ['bullets of Word', '•\tFirst\r\n\uf0b7\tSecond\r\n\to\tInner', '- First\n- Second\n\t- Inner'],
  ['its section signs for squares', '§\tFirst', '- First'],
  ['bullets of web pages', '• First\n  ◦ Inner', '- First\n  - Inner'],
  ['numbers of Word', '1.\tFirst\r\n12)\tTwelfth', '1. First\n12. Twelfth'],
  ['blanks that do not break', 'Harbor\u00a0Tides\u202f!', 'Harbor Tides !'],
  ['marks that cannot be seen', 'Har\u00adbor\u200b \ufeffTides', 'Harbor Tides'],
  ['line breaks of Word', 'a\vb\u2028c', 'a\nb\nc'],
])('converts %s to Markdown', (_, pasted, expected) => {
  expect(pastedText(pasted)).toBe(expected);
});

it.each([
  'o Porto é bonito',
  '§ 5 applies',
  '1. First\n2. Second',
  '- First  \n  - Inner',
  'A line break  \nof Markdown',
  '| a | b |\n|---|---|',
  '<b>tag</b>',
])('keeps %j unchanged', (text) => {
  expect(pastedText(text)).toBe(text);
});
