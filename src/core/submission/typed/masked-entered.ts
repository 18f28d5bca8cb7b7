import type { Entered } from '../../contract/submission.ts';
import { maskedTyped } from './masked.ts';

/** Hides, in all that was typed, what was pasted by mistake: signatures, keys, tokens. */
export function maskedEntered(entered: Entered): Entered {
  const { fields, texts, days, tools } = entered;
  return {
    ...entered,
    ...(fields && { fields: maskedValues(fields) }),
    ...(texts && { texts: maskedValues(texts) }),
    ...(days && { days: maskedValues(days) }),
    ...(tools && { tools: tools.map((tool) => maskedTyped(String(tool))) }),
  };
}

function maskedValues<T extends object>(texts: T): T {
  const masked = Object.entries(texts).map(([name, text]) => [name, maskedTyped(String(text))]);
  return Object.fromEntries(masked) as T;
}
