const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'`()[\]]+/gi;
// Looking behind keeps a long row of marks inside an address from being tried again from each.
const FINAL_MARKS = /(?<![.,;:!?])[.,;:!?]+$/;
const MAIL_ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** The web addresses inside a text, without the punctuation behind them. */
export function webAddressesIn(text: string): readonly string[] {
  return (text.match(WEB_ADDRESS) ?? []).map((found) => found.replace(FINAL_MARKS, ''));
}

/** The mail addresses inside a text. */
export function mailAddressesIn(text: string): readonly string[] {
  return text.match(MAIL_ADDRESS) ?? [];
}

/** Whether the text is one mail address and nothing else. */
export function isMailAddress(text: string): boolean {
  return mailAddressesIn(text)[0] === text;
}

/** Whether the text is one whole address of the web, white space nowhere in it. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/(?:[^\s/?#@]+@)?[^\s/?#@:.][^\s/?#@:]*(?::\d{1,5})?(?:[/?#]\S*)?$/i.test(
    text,
  );
}

/** The host of a web address, in lower case. */
export function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#@:]+)/i.exec(address)?.[1]?.toLowerCase();
}
