/** Returns only what a message found, if the title above it already says what to do. */
export function foundOnly(message: string, title: string): string {
  const end = message.indexOf(': ');
  if (end === -1 || !hasWordsOf(title, message.slice(0, end))) return message;
  return message.charAt(end + 2).toUpperCase() + message.slice(end + 3);
}

/** Whether a title has all words of another text. */
export function hasWordsOf(title: string, text: string): boolean {
  const known = wordsOf(title);
  return wordsOf(text).every((word) => known.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
