/** Words that sentences of other languages cannot do without, and English ones do. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  [
    'der das ein eine einen einer eines und für mit von ist nicht oder werden wird aus zur zum auf',
    'le les des une du et pour avec est dans sur par votre cette sont aux qui que',
    'el los las una del con para por es su sus este esta como',
    'il gli della delle dei degli di che con nel sono questo questa',
    'um uma os dos da das em não ao pelo pela seu sua',
    'het een van voor met niet zijn naar wordt deze',
  ]
    .join(' ')
    .split(' '),
);

/** Words that an English sentence of some length cannot do without. */
const ENGLISH_WORDS = /\b(?:the|of|to|and|for|with|by|from|an|is|are|this|that|your|or|when)\b/i;

/** Why a text looks as if it was not English, in words; nothing if it may well be. */
export function foreignTrait(text: string): string | undefined {
  const trait = /[\u0080-\uffff]/.test(text) ? foreignLetters(text) : undefined;
  if (trait !== undefined) return trait;
  const words = wordsOfOtherLanguages(text);
  return words.length > 1 ? `words such as ${words.join(' and ')} are not English ones` : undefined;
}

function foreignLetters(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => letter > '\u007f');
  const alien = foreign.find(
    (letter) => !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u.test(letter),
  );
  if (alien !== undefined) return `the letter "${alien}" is not a Latin one`;
  const isMuch = foreign.length > 2 && foreign.length * 8 > letters.length;
  return isMuch ? `many of its letters, such as "${foreign[0]}", are not English ones` : undefined;
}

function wordsOfOtherLanguages(text: string): readonly string[] {
  if (ENGLISH_WORDS.test(text)) return [];
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return [...words].filter((word) => FOREIGN_WORDS.has(word)).map((word) => `"${word}"`);
}
