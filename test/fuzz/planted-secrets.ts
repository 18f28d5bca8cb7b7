import { bare, type Part, recipes } from './secret-recipes.ts';

/** A made-up secret, and how a text tells of it. */
export interface PlantedSecret {
  readonly kind: string;
  /** What must not be shown. */
  readonly secret: string;
  /** The secret with what belongs around it, such as the rest of an address. */
  readonly text: string;
  /** The name of the member, parameter or variable that holds it. */
  readonly name: string;
  /** Whether its format gives it away without a name. */
  readonly hasShape: boolean;
}

/** Returns a whole number below a limit. */
export type Random = (limit: number) => number;

/** A repeatable source of numbers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** The names of all kinds. */
export const secretKinds: readonly string[] = Object.keys(recipes);

/** Makes up a secret of a kind. */
export function plantedSecret(kind: string, random: Random): PlantedSecret {
  const { name, parts, around } = recipes[kind] ?? bare(kind);
  const secret = parts.map((part) => made(part, random)).join('');
  const [before, after] = around ?? ['', ''];
  return { kind, name, secret, text: before + secret + after, hasShape: around !== undefined };
}

/** Begins and ends with a letter or digit, and repeats none in a row, as placeholders do. */
function made(part: Part, random: Random): string {
  if (typeof part === 'string') return part;
  const [characters, count] = part;
  let text = '';
  while (text.length < count) {
    const choice = choiceAt(characters, text.length, count);
    const next = choice[random(choice.length)] ?? '';
    if (next.toLowerCase() !== text.at(-1)?.toLowerCase()) text += next;
  }
  return text;
}

/** A digit now and then: all letters is rare, and would be no secret to anybody. */
function choiceAt(characters: string, index: number, count: number): string {
  const isInside = index > 0 && index < count - 1;
  const digits = characters.replace(/\D/g, '');
  if (index % 7 === 3 && digits !== '') return digits;
  return isInside ? characters : characters.replace(/[\W_]/g, '');
}
