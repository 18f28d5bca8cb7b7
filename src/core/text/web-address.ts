const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'`()[\]]+/gi;
// The lookbehind keeps matching linear: a long run of marks is tried only from its start.
const FINAL_MARKS = /(?<![.,;:!?])[.,;:!?]+$/;
const EMAIL_ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** Finds web addresses in a text, without the punctuation after them. */
export function webAddressesIn(text: string): readonly string[] {
  return (text.match(WEB_ADDRESS) ?? []).map((found) => found.replace(FINAL_MARKS, ''));
}

/** Finds email addresses in a text. */
export function emailAddressesIn(text: string): readonly string[] {
  return text.match(EMAIL_ADDRESS) ?? [];
}

/** Whether the text is an email address and nothing else. */
export function isEmailAddress(text: string): boolean {
  return emailAddressesIn(text)[0] === text;
}

/** Whether the text is an http or https address and nothing else. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/(?:[^\s/?#@]+@)?[^\s/?#@:.][^\s/?#@:]*(?::\d{1,5})?(?:[/?#]\S*)?$/i.test(
    text,
  );
}

/** Returns the host of a web address in lower case, without the port. */
export function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#@:]+)/i.exec(address)?.[1]?.toLowerCase();
}
