import { withoutFinalPunctuation } from './sentence.ts';

/** Whether two texts say the same, letter case and final punctuation aside. */
export function saysTheSame(one: string, other: string): boolean {
  return !startApart(one, other) && essence(one) === essence(other);
}

/** Whether a text only repeats a name: "Contact ID." for `contactId` or `contact_id`. */
export function repeatsName(text: string, name: string): boolean {
  if (startApart(text, name)) return false;
  const letters = lettersOf(text);
  return letters !== '' && letters === lettersOf(name);
}

/** Both begin with a letter or digit, and not with the same: most texts do, and need no closer look. */
function startApart(one: string, other: string): boolean {
  const [first = '', second = ''] = [one[0]?.toLowerCase(), other[0]?.toLowerCase()];
  return first !== second && PLAIN.test(first) && PLAIN.test(second);
}

const PLAIN = /[a-z0-9]/;

function essence(text: string): string {
  return withoutFinalPunctuation(text.trim()).toLowerCase();
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
