import { maskOf } from '../../text/secrets/secret-mask.ts';
import { findSecrets } from '../../text/secrets/secrets.ts';
import { maskedSas } from './sas-address.ts';

/** Hides what somebody typed or pasted by mistake: signatures, keys, tokens. */
export function maskedTyped(text: string): string {
  const secrets = findSecrets(text).map(({ start, end }) => text.slice(start, end));
  return maskOf(secrets)(maskedSas(text));
}
