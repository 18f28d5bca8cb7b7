import { withoutFinalPunctuation } from './sentence.ts';

/** Whether two texts say the same, letter case and final punctuation aside. */
export function saysTheSame(one: string, other: string): boolean {
  return essence(one) === essence(other);
}

/** Whether a text only repeats a name: "Contact ID." for `contactId` or `contact_id`. */
export function repeatsName(text: string, name: string): boolean {
  const letters = lettersOf(text);
  return letters !== '' && letters === lettersOf(name);
}

function essence(text: string): string {
  return withoutFinalPunctuation(text.trim()).toLowerCase();
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
