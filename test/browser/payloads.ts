import { type Chance, chanceFrom } from './payload-chance.ts';
import { tagPayload } from './payload-markup.ts';
import { addressPayload, scriptPayload } from './payload-script.ts';

/** Texts that try to run `hit(n)`, each with a number of its own; the same ones for the same seed. */
export function payloads(seed: number, count: number): readonly string[] {
  const chance = chanceFrom(seed);
  const made = new Map<string, string>();
  for (let number = 0; made.size < count; number += 1) {
    const payload = inMarkdown(chance, number);
    // Told apart without their numbers: else one and the same would count many times.
    made.set(payload.replaceAll(String(number), '#'), payload);
  }
  return [...made.values()];
}

type Context = (chance: Chance, number: number) => string;

const address: Context = (chance, number) => addressPayload(chance, number);
const markup: Context = (chance, number) => tagPayload(chance, number);
/** What would end an attribute, an element, a comment or a piece of Markdown, and then go on as markup. */
const breakout: Context = (chance, number) =>
  `${chance.of(['"', "'", '`', '>', '">', "'>", '-->', ']]>', '</p>', '</code>', '</a>', ')', ']', '\\"', '&quot;', '&#34;&gt;'])}${chance.of([' ', '', '/'])}${chance.of([markup, handlerAlone])(chance, number)}`;
const handlerAlone: Context = (chance, number) =>
  ` ${chance.of(['onmouseover', 'onfocus', 'onclick', 'ONLOAD', 'onerror', 'style'])}=${chance.quoted(scriptPayload(chance, number))} autofocus x=`;
const any: Context = (chance, number) => chance.of([address, markup, breakout])(chance, number);

/** Where in Markdown a payload may stand. */
const contexts: readonly Context[] = [
  (chance, number) => `[see](${address(chance, number)})`,
  (chance, number) => `[see](<${address(chance, number)}>)`,
  (chance, number) => `[see](https://a.example "${breakout(chance, number)}")`,
  (chance, number) => `[see](https://a.example '${breakout(chance, number)}')`,
  (chance, number) => `[see](https://a.example/${breakout(chance, number)})`,
  (chance, number) => `[${any(chance, number)}](https://a.example)`,
  (chance, number) => `[see][r${number}]\n\n[r${number}]: ${address(chance, number)}`,
  (chance, number) =>
    `[r${number}]\n\n[r${number}]: <${address(chance, number)}> "${breakout(chance, number)}"`,
  (chance, number) => `![see](${address(chance, number)})`,
  (chance, number) =>
    `![${any(chance, number)}](${address(chance, number)} "${breakout(chance, number)}")`,
  (chance, number) => `[![see](${address(chance, number)})](${address(chance, number)})`,
  (chance, number) => `<${address(chance, number)}>`,
  (chance, number) => `https://a.example/${breakout(chance, number)}`,
  (chance, number) => `www.a.example/?${breakout(chance, number)}`,
  (chance, number) => `${breakout(chance, number)}@a.example`,
  markup,
  (chance, number) => `Words ${markup(chance, number)} words.`,
  (chance, number) => `<div>\n${markup(chance, number)}\n</div>`,
  (chance, number) => `<!-- ${breakout(chance, number)} -->`,
  (chance, number) =>
    `\`\`\`${any(chance, number).replaceAll('`', '')}\n${markup(chance, number)}\n\`\`\``,
  (chance, number) => `~~~ ${any(chance, number)}\n${any(chance, number)}\n~~~`,
  (chance, number) => `    ${any(chance, number)}`,
  (chance, number) => `\`${any(chance, number)}\``,
  (chance, number) => `|a|${cell(any(chance, number))}|\n|:-|-:|\n|${cell(any(chance, number))}|b|`,
  (chance, number) =>
    `> [!${chance.of(['NOTE', 'tip', 'WARNING', `x${breakout(chance, number)}`])}]\n> ${any(chance, number)}`,
  (chance, number) => `${'#'.repeat(chance.below(6) + 1)} ${any(chance, number)}`,
  (chance, number) => `${any(chance, number)}\n===`,
  (chance, number) => `## a {#${breakout(chance, number)}}`,
  (chance, number) => `Words[^${number}].\n\n[^${number}]: ${any(chance, number)}`,
  (chance, number) => `- [${chance.of([' ', 'x'])}] ${any(chance, number)}`,
  (chance, number) =>
    `${chance.of(['-', '1.', '9999.'])} ${any(chance, number)}\n  - ${any(chance, number)}`,
  (chance, number) =>
    `${chance.of(['**', '*', '~~', '__'])}${any(chance, number)}${chance.of(['**', '*', '~~', '__'])}`,
  (chance, number) => `[a](<b>${any(chance, number)}</b>)[${any(chance, number)}]`,
  (chance, number) => `\\${any(chance, number)}\\`,
];

function inMarkdown(chance: Chance, number: number): string {
  return chance.of(contexts)(chance, number);
}

function cell(payload: string): string {
  return payload.replaceAll('\n', ' ');
}
