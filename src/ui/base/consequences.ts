import type { Consequence } from '../../core/contract/consequence.ts';

/** From what to do first to what can wait. */
export const consequences: readonly Consequence[] = ['blocks', 'asked', 'guideline', 'tip'];

/** How many there are of each consequence. */
export function countConsequences(
  rated: readonly { readonly consequence: Consequence }[],
): Readonly<Record<Consequence, number>> {
  const counts = { blocks: 0, asked: 0, guideline: 0, tip: 0 };
  for (const { consequence } of rated) counts[consequence] += 1;
  return counts;
}
