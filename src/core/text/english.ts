/** Words that are common in other languages and rare in English. */
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

/** Words that almost every longer English sentence has. */
const ENGLISH_WORDS = /\b(?:the|of|to|and|for|with|by|from|an|is|are|this|that|your|or|when)\b/i;

/** Says why a text does not look English: `the letter "С" is not Latin`. Undefined if it may be English. */
export function whyNotEnglish(text: string): string | undefined {
  const reason = /[\u0080-\uffff]/.test(text) ? foreignLetters(text) : undefined;
  if (reason !== undefined) return reason;
  const words = foreignWordsIn(text);
  return words.length > 1
    ? `words such as ${words.slice(0, 2).join(' and ')} are not English`
    : undefined;
}

function foreignLetters(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => letter > '\u007f');
  const nonLatin = foreign.find(
    (letter) => !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u.test(letter),
  );
  if (nonLatin !== undefined) return `the letter "${nonLatin}" is not Latin`;
  const isCommon = foreign.length > 2 && foreign.length * 8 > letters.length;
  return isCommon ? `many of its letters, such as "${foreign[0]}", are not English` : undefined;
}

function foreignWordsIn(text: string): readonly string[] {
  if (ENGLISH_WORDS.test(text)) return [];
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return [...words].filter((word) => FOREIGN_WORDS.has(word)).map((word) => `"${word}"`);
}
