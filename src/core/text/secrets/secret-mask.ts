import { visible } from './secrets.ts';

/** Replaces secrets in a text, and pieces of them, by at most their first four characters and `…`. */
export type Mask = (text: string) => string;

/** How much of a secret in a row is a piece of it: by chance, two texts rarely share so much. */
const PIECE = 5;
/** Plain words are shared by chance more often. */
const WORD_PIECE = 9;
/** With more secrets, not every piece is kept, and a few characters from the middle of one may stay visible. */
const MANY = 1000;
/** How many secrets with the same piece are told apart. */
const MOST_PLACES = 50;

interface Place {
  /** The piece of a secret without blanks, in lower case, and an offset in it. */
  readonly part: Part;
  readonly offset: number;
}

interface Part {
  readonly text: string;
  /** How much of its beginning may be shown. */
  readonly visible: number;
}

/** Creates the mask of these secrets; without any it returns each text as it is. */
export function maskOf(secrets: Iterable<string>): Mask {
  const parts = [...new Set(secrets)].flatMap(partsOf);
  if (parts.length === 0) return (text) => text;
  const places = placesByPiece(parts);
  const short = parts.filter(({ text }) => text.length < PIECE);
  return (text) => maskShort(maskPieces(text, places), short);
}

/** A rule may quote a line of a secret, and JSON writes its line breaks in another way. */
function partsOf(secret: string): Part[] {
  return secret
    .toLowerCase()
    .split(/-----[a-z ]+-----|\\[nr]|[\s"'\\]+/)
    .filter((text) => text.length > 2)
    .map((text) => ({
      text,
      visible: secret.toLowerCase().startsWith(text) ? visible(secret) : 0,
    }));
}

function placesByPiece(parts: readonly Part[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const step = parts.length > MANY ? PIECE : 1;
  for (const part of parts) {
    for (let offset = 0; offset + PIECE <= part.text.length; offset += step) {
      const piece = part.text.slice(offset, offset + PIECE);
      const known = places.get(piece);
      if (known === undefined) places.set(piece, [{ part, offset }]);
      else if (known.length < MOST_PLACES) known.push({ part, offset });
    }
  }
  return places;
}

function maskPieces(text: string, places: ReadonlyMap<string, readonly Place[]>): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text.replace(/\S+/g, (word) => maskWord(word, places));
  let result = '';
  let done = 0;
  for (let at = 0; at + PIECE <= lower.length; at += 1) {
    const found = places.get(lower.slice(at, at + PIECE));
    const piece = found && longest(lower, at, found);
    if (piece === undefined) continue;
    result += `${text.slice(done, at + piece.visible)}…`;
    done = at + piece.length;
    at = done - 1;
  }
  return done === 0 ? text : result + text.slice(done);
}

/** A text that gets longer in lower case has other offsets there: such a word is hidden whole if it holds a piece. */
function maskWord(word: string, places: ReadonlyMap<string, readonly Place[]>): string {
  const lower = word.toLowerCase();
  if (lower.length === word.length) return maskPieces(word, places);
  return maskPieces(lower, places) === lower ? word : '…';
}

function longest(lower: string, at: number, places: readonly Place[]) {
  let best: { length: number; visible: number } | undefined;
  for (const { part, offset } of places) {
    const length = sharedLength(lower, at, part.text, offset);
    if (length <= (best?.length ?? 0) || isByChance(lower.slice(at, at + length), part, offset))
      continue;
    best = { length, visible: offset === 0 ? part.visible : 0 };
  }
  return best;
}

/** The beginning is never shown; a word from the middle is no sign of a secret. */
function isByChance(piece: string, part: Part, offset: number): boolean {
  const isBeginning = offset === 0 || piece === part.text;
  return !isBeginning && piece.length < WORD_PIECE && /^\p{L}+$/u.test(piece);
}

function sharedLength(text: string, at: number, part: string, offset: number): number {
  let length = PIECE;
  while (offset + length < part.length && text[at + length] === part[offset + length]) length += 1;
  return length;
}

/** What is too short to have pieces is looked for as a whole word. */
function maskShort(text: string, short: readonly Part[]): string {
  let result = text;
  for (const part of short) {
    const literal = part.text.replace(/[^\w]/g, '\\$&');
    const word = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
    result = result.replace(word, (found) => `${found.slice(0, part.visible)}…`);
  }
  return result;
}
