import type { FindingFix } from '../files/finding.ts';
import { memoized } from '../files/memoized.ts';
import { inThousands } from '../text/too-large.ts';
import type { ApiDefinition } from './api-definition.ts';

type Unit = 'bytes' | 'characters';

/** Says after the size of a definition what would be left of it, in the same unit: `, or 715,865 without whitespace`. */
export function withoutWhitespace(definition: ApiDefinition, unit: Unit): string {
  if (definition.syntaxFaults.length > 0) return ', and its JSON must be corrected first';
  return `, or ${inThousands(compactSize(definition, unit))} without whitespace`;
}

/** The fix that makes a definition small enough, if it has enough whitespace. Not safe to make unasked: nobody can read the file after it. */
export function compactFix(
  definition: ApiDefinition,
  unit: Unit,
  largest: number,
): FindingFix | undefined {
  if (definition.syntaxFaults.length > 0 || compactSize(definition, unit) > largest)
    return undefined;
  return { title: 'Remove the whitespace', changes: [], compacts: true };
}

function compactSize(definition: ApiDefinition, unit: Unit): number {
  const { size, text } = definition;
  return (unit === 'bytes' ? size : text.length) - whitespaceIn(definition);
}

const whitespaceIn = memoized(
  ({ index, text }: ApiDefinition) => text.length - index.compactLength(),
);
