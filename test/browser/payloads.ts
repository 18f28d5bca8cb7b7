import { tagPayload } from './payload-markup.ts';
import { addressPayload, scriptPayload } from './payload-script.ts';
import { type Random, seededRandom } from './seeded-random.ts';

/** Creates Markdown texts that try to run `hit(n)`, each with its own number. The same seed gives the same texts. */
export function payloads(seed: number, count: number): readonly string[] {
  const random = seededRandom(seed);
  const made = new Map<string, string>();
  for (let number = 0; made.size < count; number += 1) {
    const payload = inMarkdown(random, number);
    // Compared without their numbers, so that equal payloads count only once.
    made.set(payload.replaceAll(String(number), '#'), payload);
  }
  return [...made.values()];
}

type Context = (random: Random, number: number) => string;

const address: Context = (random, number) => addressPayload(random, number);
const markup: Context = (random, number) => tagPayload(random, number);
/** Ends an attribute, an element, a comment or a piece of Markdown, and continues as markup. */
const breakout: Context = (random, number) =>
  `${random.of(['"', "'", '`', '>', '">', "'>", '-->', ']]>', '</p>', '</code>', '</a>', ')', ']', '\\"', '&quot;', '&#34;&gt;'])}${random.of([' ', '', '/'])}${random.of([markup, handlerAlone])(random, number)}`;
const handlerAlone: Context = (random, number) =>
  ` ${random.of(['onmouseover', 'onfocus', 'onclick', 'ONLOAD', 'onerror', 'style'])}=${random.quoted(scriptPayload(random, number))} autofocus x=`;
const any: Context = (random, number) => random.of([address, markup, breakout])(random, number);

/** Places in Markdown for a payload. */
const contexts: readonly Context[] = [
  (random, number) => `[see](${address(random, number)})`,
  (random, number) => `[see](<${address(random, number)}>)`,
  (random, number) => `[see](https://a.example "${breakout(random, number)}")`,
  (random, number) => `[see](https://a.example '${breakout(random, number)}')`,
  (random, number) => `[see](https://a.example/${breakout(random, number)})`,
  (random, number) => `[${any(random, number)}](https://a.example)`,
  (random, number) => `[see][r${number}]\n\n[r${number}]: ${address(random, number)}`,
  (random, number) =>
    `[r${number}]\n\n[r${number}]: <${address(random, number)}> "${breakout(random, number)}"`,
  (random, number) => `![see](${address(random, number)})`,
  (random, number) =>
    `![${any(random, number)}](${address(random, number)} "${breakout(random, number)}")`,
  (random, number) => `[![see](${address(random, number)})](${address(random, number)})`,
  (random, number) => `<${address(random, number)}>`,
  (random, number) => `https://a.example/${breakout(random, number)}`,
  (random, number) => `www.a.example/?${breakout(random, number)}`,
  (random, number) => `${breakout(random, number)}@a.example`,
  markup,
  (random, number) => `Words ${markup(random, number)} words.`,
  (random, number) => `<div>\n${markup(random, number)}\n</div>`,
  (random, number) => `<!-- ${breakout(random, number)} -->`,
  (random, number) =>
    `\`\`\`${any(random, number).replaceAll('`', '')}\n${markup(random, number)}\n\`\`\``,
  (random, number) => `~~~ ${any(random, number)}\n${any(random, number)}\n~~~`,
  (random, number) => `    ${any(random, number)}`,
  (random, number) => `\`${any(random, number)}\``,
  (random, number) => `|a|${cell(any(random, number))}|\n|:-|-:|\n|${cell(any(random, number))}|b|`,
  (random, number) =>
    `> [!${random.of(['NOTE', 'tip', 'WARNING', `x${breakout(random, number)}`])}]\n> ${any(random, number)}`,
  (random, number) => `${'#'.repeat(random.below(6) + 1)} ${any(random, number)}`,
  (random, number) => `${any(random, number)}\n===`,
  (random, number) => `## a {#${breakout(random, number)}}`,
  (random, number) => `Words[^${number}].\n\n[^${number}]: ${any(random, number)}`,
  (random, number) => `- [${random.of([' ', 'x'])}] ${any(random, number)}`,
  (random, number) =>
    `${random.of(['-', '1.', '9999.'])} ${any(random, number)}\n  - ${any(random, number)}`,
  (random, number) =>
    `${random.of(['**', '*', '~~', '__'])}${any(random, number)}${random.of(['**', '*', '~~', '__'])}`,
  (random, number) => `[a](<b>${any(random, number)}</b>)[${any(random, number)}]`,
  (random, number) => `\\${any(random, number)}\\`,
];

function inMarkdown(random: Random, number: number): string {
  return random.of(contexts)(random, number);
}

function cell(payload: string): string {
  return payload.replaceAll('\n', ' ');
}
