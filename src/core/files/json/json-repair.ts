/** A sign that is missing in a JSON text. */
export interface MissingSign {
  readonly sign: '"' | ':';
  readonly at: number;
  /** The text with the sign in place of a blank beside it, so that all offsets stay. */
  readonly repaired: string;
}

/** Longer texts are not worth a second look. */
const MOST_CHARACTERS = 2 ** 21;
/** Longer lines are not the work of an editor. */
const LONGEST_LINE = 2000;
const MOST_PLACES = 20;
const BOUNDARY = /\s*[:,{}[\]]\s*/g;

/** Finds the colon or quote whose absence explains the fault at `offset`, if there is one. `isRepaired` judges a text. */
export function missingSign(
  text: string,
  offset: number | undefined,
  isRepaired: (text: string) => boolean,
): MissingSign | undefined {
  if (offset === undefined || text.length > MOST_CHARACTERS) return undefined;
  for (const [sign, at] of candidates(text, offset)) {
    const repaired = withSign(text, sign, at);
    if (repaired !== undefined && isRepaired(repaired)) return { sign, at, repaired };
  }
  return undefined;
}

function candidates(text: string, offset: number): (readonly ['"' | ':', number])[] {
  const places = placesIn(text, offset).slice(0, MOST_PLACES);
  return [[':', offset], ...places.map((at) => ['"', at] as const)];
}

/** Returns where a text or name may begin or end in the line of the fault. */
function placesIn(text: string, offset: number): number[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const line = text.slice(start, newline < 0 ? text.length : newline);
  if (line.length > LONGEST_LINE) return [];
  const ends = Array.from(line.matchAll(BOUNDARY), ({ index, 0: { length } }) => [
    index,
    index + length,
  ]).flat();
  const indent = line.length - line.trimStart().length;
  const places = [indent, ...ends, line.trimEnd().length].map((at) => start + at);
  return [...new Set(places)];
}

/** Undefined if there is no blank to put the sign in place of. */
function withSign(text: string, sign: string, at: number): string | undefined {
  const before = text.charAt(at - 1);
  if (/\s/.test(before)) return text.slice(0, at - 1) + sign + text.slice(at);
  if (/[:,{[]/.test(before)) return undefined;
  const blank = /^[^\s"]*(?=\s)/.exec(text.slice(at, at + LONGEST_LINE))?.[0];
  if (blank === undefined) return undefined;
  return text.slice(0, at) + sign + blank + text.slice(at + blank.length + 1);
}
