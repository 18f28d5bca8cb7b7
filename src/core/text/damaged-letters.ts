/** UTF-8 read as Windows-1252, which turns `é` into `Ã©` and `’` into `â€™`. */
const MISREAD =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]/;
const LOST = '\ufffd';

/** Finds the first characters that a wrong encoding has garbled, as they look now. */
export function garbledTextIn(text: string): string | undefined {
  return text.includes(LOST) ? LOST : MISREAD.exec(text)?.[0];
}
