import { inThousands } from '../text/too-large.ts';
import type { ApiDefinition } from './api-definition.ts';

/** Says after the size of a definition what would be left of it, in the same unit: `, or 715,865 without whitespace`. */
export function withoutWhitespace(
  { value, syntaxFaults }: ApiDefinition,
  unit: 'bytes' | 'characters',
): string {
  if (syntaxFaults.length > 0) return ', and its JSON must be corrected first';
  const text = JSON.stringify(value);
  const left = unit === 'bytes' ? new TextEncoder().encode(text) : text;
  return `, or ${inThousands(left.length)} without whitespace`;
}
