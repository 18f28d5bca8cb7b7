import type { Suspicion } from './secret-values.ts';

/** What a name says about the value beside it. */
export interface NamedKind {
  /** What messages call it: `a password`. */
  readonly kind: string;
  readonly suspicion: Suspicion | 'guid';
}

/** A quick test that most names fail. */
const MAY_BE_SECRET =
  /sec|pass|pwd|kenn|tok|key|sign|hook|crypt|hmac|jwt|cred|auth|bear|sas|pat|cook|sess|tenant|direct/i;

const PASSWORD = /(?:^| )(?:pass(?:word|wd|phrase|code)?|pwd|kennwort)(?: (?:value|hash))?$/;
const SECRET = /(?:^| )secret(?: (?:key|value|token|access key|id))?$/;
const TENANT = /(?:^| )tenant(?: (?:id|guid))?$|(?:^| )directory id$/;
const TOKEN = /(?:^| )token(?: (?:value|secret))?$/;
const SIGNING =
  /(?:^| )(?:signing|(?:sas|access|webhook|hmac) signature|webhook|encryption|decryption|hmac|jwt|credentials?|authorization|bearer|sas|pat|hapikey|cookie|session id|session)$/;
const KEY = /(?:^| )(?:key|apikey)(?: (?:value|\d))?$/;

/** Words before `key` that say that it opens something. */
const KEY_OWNERS =
  /(?:^| )(?:api|access|subscription|functions?|account|private|master|admin|auth|authorization|app|application|secret|shared|signing|sign|encryption|decryption|encrypted|storage|service|client|consumer|security|licen[cs]e|host|integration|webhook|hmac|jwt|session|user|developer|dev|partner|rest|live|server|deploy|instrumentation|azure|cosmos|search|openai|maps|google|aws|stripe|github|sendgrid|twilio|mailgun|rapidapi|ssh|root|personal|team|tenant|bot|write|read|management|ingest|ingestion|tracking)(?: \w+)? key(?: (?:value|\d))?$/;
/** Words before `key` that say that it only names or finds something. */
const PLAIN_KEY =
  /(?:^| )(?:public|publishable|site|foreign|partition|row|sort|routing|idempotency|cache|issue|project|object|lookup|unique|translation|event|message|column|group|order|job|file|blob|map|record|page|next|field|resource|natural|surrogate|composite|index|registry|hot|short|encoded|gpg|pgp) key$/;
const PAGING =
  /(?:^| )(?:next|page|paging|skip|sync|continuation|cursor|delta|pagination|resume|previous|change|scroll|start|end|device|push|registration|csrf|xsrf|verification|upload|cancellation|request verification)(?: page)?(?: \w+)? token$/;

/** Returns what the value of something with this name is, if it is secret; nothing for other names. */
export function kindOfName(name: string): NamedKind | undefined {
  if (name.length < 3 || name.length > 200 || !MAY_BE_SECRET.test(name)) return undefined;
  const words = wordsOf(name);
  if (TENANT.test(words)) return { kind: 'a tenant id', suspicion: 'guid' };
  if (PASSWORD.test(words)) return { kind: 'a password', suspicion: 'password' };
  if (SECRET.test(words)) return { kind: 'a key or token', suspicion: 'named' };
  if (TOKEN.test(words) && !PAGING.test(words)) {
    return { kind: 'a key or token', suspicion: 'named' };
  }
  if (KEY.test(words)) return keyKind(words);
  if (SIGNING.test(words)) return { kind: 'a key or token', suspicion: 'named' };
  return undefined;
}

function keyKind(words: string): NamedKind | undefined {
  if (PLAIN_KEY.test(words)) return undefined;
  return { kind: 'a key or token', suspicion: KEY_OWNERS.test(words) ? 'named' : 'weak' };
}

/** `X-Api-Key`, `apiKey` and `API_KEY` are `api key`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .replace(
      /\b(api|access|auth|client|subscription|signing|encryption|webhook|consumer|account|refresh|bearer|private|shared|tenant|master|secret|session)(key|token|secret|id)\b/g,
      '$1 $2',
    )
    .trim();
}
