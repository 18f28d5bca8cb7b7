/** The dotless i, a letter of its own, although its capital is that of i. */
const DOTLESS_I = 'ı';

/** Folds the case of a name as Unicode compares caselessly: `ς` is `σ` and `ß` is `ss`, composed or not. */
export function foldCase(name: string): string {
  const folded = name.normalize('NFD').replace(/\P{ASCII}/gu, foldLetter);
  return folded.toLowerCase().normalize('NFC');
}

/** Letter by letter, since the lower case of a sigma depends on its position in a word. */
function foldLetter(letter: string): string {
  if (letter === DOTLESS_I) return letter;
  return Array.from(letter.toLowerCase().toUpperCase(), (each) => each.toLowerCase()).join('');
}
