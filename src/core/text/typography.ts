/** What typographic characters stand for on a keyboard. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['\u200b', ''],
  ['\ufeff', ''],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201a', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u2022', '-'],
  ['\u2026', '...'],
]);

const TYPOGRAPHIC = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');
/** The replacement character is what a symbol has become, and has a rule of its own. */
const SYMBOL = /[^\p{ASCII}\p{L}\p{M}\p{N}\ufffd]/gu;

/** The character of a keyboard that a typographic one stands for; nothing if it is none. */
export function plainCharacter(character: string): string | undefined {
  return PLAIN.get(character);
}

/** The text with plain quotes, dashes and blanks. */
export function withPlainCharacters(text: string): string {
  return text.replace(TYPOGRAPHIC, (character) => PLAIN.get(character) ?? character);
}

/** The characters of a text, once each, that are neither ASCII nor letters or digits of any script. */
export function symbolsIn(text: string): readonly string[] {
  return [...new Set(text.match(SYMBOL))];
}
