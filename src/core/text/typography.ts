/** Typographic characters and their plain equivalents. */
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
/** Leaves out the replacement character, which has its own rule. */
const SYMBOL = /[^\p{ASCII}\p{L}\p{M}\p{N}\ufffd]/gu;

/** Replaces typographic quotes, dashes and spaces with plain ones. */
export function withPlainCharacters(text: string): string {
  return text.replace(TYPOGRAPHIC, (character) => PLAIN.get(character) ?? character);
}

/** Finds characters that are neither ASCII nor letters or digits in any script, each once. */
export function symbolsIn(text: string): readonly string[] {
  return [...new Set(text.match(SYMBOL))];
}
