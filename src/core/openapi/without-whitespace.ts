import { inThousands } from '../text/too-large.ts';
import type { ApiDefinition } from './api-definition.ts';

/** Says after the size of a definition what would be left of it, in the same unit: `, or 715,865 without whitespace`. */
export function withoutWhitespace(
  { index, size, text, syntaxFaults }: ApiDefinition,
  unit: 'bytes' | 'characters',
): string {
  if (syntaxFaults.length > 0) return ', and its JSON must be corrected first';
  const whitespace = text.length - index.compactLength();
  const left = (unit === 'bytes' ? size : text.length) - whitespace;
  return `, or ${inThousands(left)} without whitespace`;
}
