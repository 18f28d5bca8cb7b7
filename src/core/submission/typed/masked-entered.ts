import type { Entered } from '../../contract/entered.ts';
import { maskedTyped } from './masked.ts';
import { withoutCredentials } from './without-credentials.ts';

/** Hides, in all that was typed, what must not be kept: signatures, keys, tokens, and the values of the account’s fields. */
export function maskedEntered(entered: Entered, accountFields: readonly string[]): Entered {
  const { fields, texts, days, tools } = entered;
  return {
    ...entered,
    ...(fields && { fields: maskedValues(fields) }),
    ...(texts && { texts: maskedTexts(texts, accountFields) }),
    ...(days && { days: maskedValues(days) }),
    ...(tools && { tools: tools.map((tool) => maskedTyped(String(tool))) }),
  };
}

function maskedTexts(
  texts: NonNullable<Entered['texts']>,
  accountFields: readonly string[],
): NonNullable<Entered['texts']> {
  const { testingInformation, ...others } = texts;
  if (testingInformation === undefined) return maskedValues(others);
  const emptied = withoutCredentials(String(testingInformation), accountFields);
  return maskedValues({ ...others, testingInformation: emptied });
}

function maskedValues<T extends object>(texts: T): T {
  const masked = Object.entries(texts).map(([name, text]) => [name, maskedTyped(String(text))]);
  return Object.fromEntries(masked) as T;
}
