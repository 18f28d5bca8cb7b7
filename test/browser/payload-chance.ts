/** Chance that takes the same course for the same seed. */
export interface Chance {
  /** A whole number from 0 on, below a limit. */
  below(limit: number): number;
  of<T>(choices: readonly T[]): T;
  /** A value of an attribute, quoted in one of the ways that HTML knows, or in one that it does not. */
  quoted(value: string): string;
}

/** Begins with a seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number) => {
    // The generator of Numerical Recipes: its high bits are even enough for this.
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
