import type { Mask } from '../../text/secrets/secret-mask.ts';

/** Returns the same data with every text in it masked. */
export function maskedTexts<T>(value: T, mask: Mask): T {
  if (typeof value === 'string') return mask(value) as T;
  if (Array.isArray(value)) return value.map((each) => maskedTexts(each, mask)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, maskedTexts(each, mask)]),
  ) as T;
}
