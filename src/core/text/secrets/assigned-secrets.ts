import { kindOfName } from './secret-names.ts';
import type { Secret } from './secret-shape.ts';
import { isRealGuid, isSecretValue } from './secret-values.ts';

/** Words of which one is in every name that `kindOfName` knows. */
const NAME_WORD =
  '(?:secret|passw(?:or)?d|passphrase|passcode|pass|pwd|kennwort|token|key|signing|signature|webhook|cryption|hmac|jwt|credentials?|authorization|bearer|sas|pat|cookie|session|tenant|directory)';

/** The end of a name in quotes, code, Markdown or XML. */
const CLOSED = `(?:\\\\?["'\`]{1,2}|&quot;|[*_\\])]){0,4}`;

/**
 * What may be between a name and its value: \`name: value\`, \`NAME=value\`, \`"name", "value"\`, \`name | value\`,
 * \`<name>value\`, \`"name", "value": "…"\`, \`name is value\`, \`--name value\`.
 */
const SEPARATOR = `(?:\\s{0,4},?\\s{0,60}\\\\?["'\`]{0,2}(?:value|default|example)\\\\?["'\`]{0,2}\\s{0,4}[:=]|\\s{0,8}(?::=|=>|==?|:|->|\\||>)|\\s{0,4},(?=\\s{0,8}[@$]{0,2}["'\`])|\\s{1,3}is(?=\\s)|(?=\\s))`;

const SCHEME = '(?:(?:Bearer|Basic|Token|Api-?Key|Key|SSWS|Digest|SharedKey)[\\s:=]{1,3})?';

const ASSIGNMENT = new RegExp(
  `${NAME_WORD}([\\w.-]{0,40})${CLOSED}(${SEPARATOR})\\s{0,8}(?:[@$]{0,2}(\\\\?["'\`]{1,2}|&quot;)|[*_(]{0,3})${SCHEME}`,
  'gi',
);

const QUOTED = /[^"'`\r\n]{6,4000}/y;
const BARE = /[^\s"'`<>|]{6,4000}/y;
/** Where the next setting of the same line begins. */
const NEXT_SETTING = /[;,&](?=\s?[\w .-]{1,40}=)/;

/** Finds the secrets in a text that the name beside them gives away. */
export function assignedSecrets(text: string): readonly Secret[] {
  const found: Secret[] = [];
  ASSIGNMENT.lastIndex = 0;
  for (let match = ASSIGNMENT.exec(text); match !== null; match = ASSIGNMENT.exec(text)) {
    const secret = secretAfter(text, match, ASSIGNMENT.lastIndex);
    if (secret === undefined) continue;
    found.push(secret);
    ASSIGNMENT.lastIndex = secret.end;
  }
  return found;
}

/** A match may be empty in its value: whatever follows is searched for names of its own. */
function secretAfter(text: string, match: RegExpExecArray, start: number): Secret | undefined {
  const [whole, , separator = '', quote] = match;
  const name = nameAt(text, match);
  if (separator === '' && !isFlag(name)) return undefined;
  const named = kindOfName(name);
  if (named === undefined || isClaim(text, match)) return undefined;
  if (separator.trim() === 'is' && isInExample(text, match.index)) return undefined;
  const value = valueAt(text, start, quote !== undefined);
  if (separator.trim() === ',' && isMemberName(text, start + value.length)) return undefined;
  const isSecret =
    named.suspicion === 'guid' ? isRealGuid(value) : isSecretValue(value, named.suspicion);
  return isSecret && whole !== ''
    ? { kind: named.kind, start, end: start + value.length }
    : undefined;
}

/** The whole name around the word that was found, with up to two words before it. */
function nameAt(text: string, { index, 0: whole }: RegExpExecArray): string {
  const before = /(?:[\w-]+ ){0,2}[\w.-]*$/.exec(text.slice(Math.max(0, index - 60), index));
  const after = /^[\w.-]*/.exec(whole);
  return `${before?.[0] ?? ''}${after?.[0] ?? ''}`;
}

/** Connection parameters are called `token:name`, which is no token. */
function isClaim(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  return /^token:$/i.test(whole) && /["'.]/.test(text[index - 1] ?? '');
}

/** Whether what ends here is the name of the next member, as in JSON that cannot be parsed. */
function isMemberName(text: string, end: number): boolean {
  return /^["']\s{0,8}:/.test(text.slice(end, end + 10));
}

/** Whether a sentence such as “for example, your password is …” tells of one that nobody has. */
function isInExample(text: string, index: number): boolean {
  return /\b(?:examples?|e\.g|such as|for instance|like)\b/i.test(
    text.slice(Math.max(0, index - 200), index),
  );
}

/** `--api-key` on a command line, and `API_KEY` after `ENV` or `setx`, need no sign before the value. */
function isFlag(name: string): boolean {
  return /(?:^|\s)--[a-z][\w-]*$|^(?:ENV|ARG|setx|set) \w+$/.test(name);
}

function valueAt(text: string, start: number, isQuoted: boolean): string {
  const pattern = isQuoted ? QUOTED : BARE;
  pattern.lastIndex = start;
  const value = pattern.exec(text)?.[0] ?? '';
  if (isQuoted) return value.replace(/\\+$|&quot;.*$/, '');
  const cut = value.search(NEXT_SETTING);
  return (cut < 0 ? value : value.slice(0, cut)).replace(/[,;.)\]}]+$/, '');
}
