import { isPlaceholder } from '../placeholder.ts';

const GUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;

/** Addresses, paths, dates, versions, email addresses, media types, colors, and expressions of other languages. */
const PLAIN =
  /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|#|\/|\.{1,2}\/|@\w*[({]|\$\w*[({]|\$env:|%\w+%$|\d{1,4}[-/.]\d{1,2}[-/.]\d|v?\d+(?:\.\d+)+|[\w.+-]+@[\w-]+\.\w|[a-z]+\/[a-z.+-]+$|urn:|did:|data:)|\(\)?;?$|\.(?:json|html?|md|png|csx?|txt|xml|ya?ml|com|net|org|io)$/i;

/** Names of variables and members: `response.Headers2`, `process.env.TOKEN`. */
const CODE =
  /^(?:this|self|process|os|env|config|request|response|context|args|params?|\w+\[)\b|^[a-z_]\w*(?:\??\.[a-z_]\w*)+(?:\(.*)?$|^!!|^[\w.]*\w\(|,\w+[:,]/i;

/** How sure it is, from its name, that a value is a secret. */
export type Suspicion = 'password' | 'named' | 'weak';

/** Whether a value is a GUID, and no sample. */
export function isRealGuid(value: string): boolean {
  return GUID.test(value) && !isPlaceholder(value);
}

/** Whether the value of something with a secret's name is a secret, not a placeholder, a word or an address. */
export function isSecretValue(value: string, suspicion: Suspicion): boolean {
  if (value.length < 6 || /\s/.test(value) || PLAIN.test(value)) return false;
  if (isPlaceholder(value)) return false;
  if (suspicion === 'weak') {
    return value.length >= 20 && !GUID.test(value) && looksRandom(value) && changes(value) >= 6;
  }
  if (suspicion === 'password' && hasManyKinds(value) && !CODE.test(value)) return true;
  return (looksRandom(value) || isScrambled(value)) && !isWordy(value, suspicion);
}

/** Whether a value is one word with letters and digits, too varied for a name. */
export function looksRandom(value: string): boolean {
  if (value.length < 8 || /\s/.test(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  const letters = value.replace(/[^a-z]/gi, '').length;
  return digits > 0 && letters > 0 && new Set(value).size >= Math.min(8, value.length / 2 + 2);
}

/** Whether a value is made of letters in no order: `kJhGfDsAqWeRtYuI`; or of many digits. */
function isScrambled(value: string): boolean {
  if (/^\d{12,}$/.test(value)) return new Set(value).size >= 6;
  return value.length >= 16 && new Set(value).size >= 8 && changes(value) >= value.length / 4;
}

/** Whether it mixes letters with digits or signs as a chosen password does. */
function hasManyKinds(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[!#$%^&*?+~@]/].filter((kind) => kind.test(value));
  return kinds.length >= 3 && new Set(value).size >= 5;
}

/** How often it changes between small letters, capitals, digits and signs. */
function changes(value: string): number {
  const kinds = value.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
  return [...kinds].filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length;
}

/** Whether it is a name made of words, perhaps with a number: `apiKeyAuth2`, `access_token_v2`. */
function isWordy(value: string, suspicion: Suspicion): boolean {
  if (CODE.test(value) && changes(value) < value.length / 2) return true;
  if (suspicion === 'password') return false;
  const digits = value.replace(/\D/g, '').length;
  const words = value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const isWord = (word: string) =>
    word.length >= 3 && /[aeiouy]/i.test(word) && !/[^aeiouy]{5}/i.test(word);
  const inWords = words.filter(isWord).join('').length;
  return digits <= 3 && inWords >= (value.length - digits) * 0.75;
}
