import { withoutFinalPunctuation } from './sentence.ts';

/** Whether two texts are equal apart from letter case and final punctuation. */
export function isSameText(one: string, other: string): boolean {
  return !startDifferently(one, other) && normalized(one) === normalized(other);
}

/** Whether a text only repeats a name: "Contact ID." for `contactId` or `contact_id`. */
export function repeatsName(text: string, name: string): boolean {
  if (startDifferently(text, name)) return false;
  const letters = lettersOf(text);
  return letters !== '' && letters === lettersOf(name);
}

/** Whether both start with a letter or digit, but not the same one. A fast check, true of most pairs. */
function startDifferently(one: string, other: string): boolean {
  const [first = '', second = ''] = [one[0]?.toLowerCase(), other[0]?.toLowerCase()];
  return first !== second && PLAIN.test(first) && PLAIN.test(second);
}

const PLAIN = /[a-z0-9]/;

function normalized(text: string): string {
  return withoutFinalPunctuation(text.trim()).toLowerCase();
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
