import { isPlaceholder } from './placeholder.ts';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const SPOKEN =
  /\s|dummy|null|enter|please|replace|client[-_ ]?(?:id|secret)|todo|tbd|test|none|n\/a/i;

/** What stands where a client id or a client secret belongs. */
export type CredentialKind = 'real' | 'unclear' | 'dummy';

/** Tells a credential from a text that keeps its place: a GUID or a random text is real, `swaggerui` unclear. */
export function credentialKind(value: string): CredentialKind {
  const text = value.trim();
  const bare = text.replace(/^\{([^{}]*)\}$/, '$1');
  if (GUID.test(bare)) return isPlaceholder(bare) ? 'unclear' : 'real';
  if (text === '' || isPlaceholder(text) || SPOKEN.test(text)) return 'dummy';
  return /\d/.test(text) && /[a-z]/i.test(text) && text.length >= 12 ? 'real' : 'unclear';
}
