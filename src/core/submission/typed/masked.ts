import { maskOf } from '../../text/secret-mask.ts';
import { findSecrets } from '../../text/secrets.ts';
import { maskedSas } from './sas-address.ts';

/** Hides what somebody typed or pasted by mistake: signatures, keys, tokens. */
export function maskedTyped(text: string): string {
  const secrets = findSecrets(text).map(({ start, end }) => text.slice(start, end));
  return maskOf(secrets)(maskedSas(text));
}
