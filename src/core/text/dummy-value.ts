import { isPlaceholder } from './placeholder.ts';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DUMMY_WORDS =
  /\s|dummy|null|enter|please|replace|client[-_ ]?(?:id|secret)|todo|tbd|test|none|n\/a/i;

/** Whether the value of a client id or client secret is a credential or a placeholder. */
export type CredentialKind = 'real' | 'unclear' | 'dummy';

/** Tells a real credential from a placeholder. A GUID or a random string is real; `swaggerui` is unclear. */
export function credentialKind(value: string): CredentialKind {
  const text = value.trim();
  const bare = text.replace(/^\{([^{}]*)\}$/, '$1');
  if (GUID.test(bare)) return isPlaceholder(bare) ? 'unclear' : 'real';
  if (text === '' || isPlaceholder(text) || DUMMY_WORDS.test(text)) return 'dummy';
  return /\d/.test(text) && /[a-z]/i.test(text) && text.length >= 12 ? 'real' : 'unclear';
}
