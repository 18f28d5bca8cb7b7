/** Random choices that are the same for the same seed. */
export interface Random {
  /** Returns a whole number from 0, below the limit. */
  below(limit: number): number;
  of<T>(choices: readonly T[]): T;
  /** Quotes an attribute value in a way that is valid in HTML, or in one that is not. */
  quoted(value: string): string;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    // The generator of Numerical Recipes. Its high bits are random enough for this.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  const of = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T;
  return {
    below,
    of,
    quoted: (value) => of(quotings)(value),
  };
}

const quotings: readonly ((value: string) => string)[] = [
  (value) => `"${value}"`,
  (value) => `'${value}'`,
  (value) => value.replace(/[\s>]/g, ''),
  (value) => `\`${value}\``,
  (value) => ` "${value}"`,
  (value) => `\n'${value}'\n`,
  (value) => `"${value}`,
];
