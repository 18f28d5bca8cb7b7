import { inThousands } from '../text/too-large.ts';
import type { ApiDefinition } from './api-definition.ts';

/** Says after the size of a definition what would be left of it: `, or 715,865 without whitespace`. */
export function withoutWhitespace({ value, syntaxFaults }: ApiDefinition): string {
  if (syntaxFaults.length > 0) return ', and its JSON must be corrected first';
  return `, or ${inThousands(JSON.stringify(value).length)} without whitespace`;
}
