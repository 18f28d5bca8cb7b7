/** A typed value: the value to use, or what to do about it. An empty text is neither. */
export type Typed<T> =
  | { readonly state: 'empty' }
  | { readonly state: 'good'; readonly value: T }
  | { readonly state: 'wrong'; readonly problem: string };

export const EMPTY = { state: 'empty' } as const;

export function good<T>(value: T): Typed<T> {
  return { state: 'good', value };
}

export function wrong(problem: string): { readonly state: 'wrong'; readonly problem: string } {
  return { state: 'wrong', problem };
}
