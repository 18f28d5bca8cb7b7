/** UTF-8 that was read as Windows-1252: of `é` it makes `Ã©`, of `’` it makes `â€™`. */
const MISREAD =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]/;
const LOST = '\ufffd';

/** The first letters of a text that an encoding has spoiled, as they look now; nothing if there are none. */
export function damagedIn(text: string): string | undefined {
  return text.includes(LOST) ? LOST : MISREAD.exec(text)?.[0];
}
