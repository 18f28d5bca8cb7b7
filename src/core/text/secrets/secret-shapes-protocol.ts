import type { SecretShape } from './secret-shape.ts';

/** Keys, tokens and passwords whose format belongs to a protocol, not to a service. */
export const protocolShapes: readonly SecretShape[] = [
  {
    kind: 'a private key',
    literals: ['private key-----', 'private key block-----'],
    pattern:
      /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:\\[nr]|[\s"'+@$]){0,16}(?:Proc-Type|DEK-Info|Version|Comment):[^\r\n\\]{0,80}){0,4}(?:\\[nr]|[\s"'+@$]){0,16}[A-Za-z0-9+/=]{20,8000}(?:(?:\\[nr]|[\s"'+@$]){1,16}[A-Za-z0-9+/=]{16,8000}){0,200}(?:(?:\\[nr]|[\s"'+@$]){0,16}[A-Za-z0-9+/=]{0,16}(?:\\[nr]|[\s"'+@$]){0,16}-----END [A-Z ]{1,60}-----)?/g,
    mayRepeat: true,
  },
  {
    kind: 'a private key',
    literals: ['age-secret-key-1'],
    pattern: /\bAGE-SECRET-KEY-1[0-9A-Z]{58}/g,
  },
  {
    kind: 'a private key',
    literals: ['"d"'],
    pattern: /"d"\s{0,4}:\s{0,4}"([\w-]{40,700})"/g,
  },
  {
    kind: 'a JSON Web Token',
    literals: ['eyj'],
    pattern: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}/g,
  },
  {
    kind: 'a bearer token',
    literals: ['bearer'],
    pattern: /\bBearer(?:\s|%20|\+){1,4}([\w.~+/:|-]{16,4000}={0,2})/gi,
  },
  {
    kind: 'a user name and password',
    literals: ['basic'],
    pattern: /\bBasic(?:\s|%20){1,4}([A-Za-z0-9+/]{12,500}={0,2})/gi,
  },
  {
    kind: 'a user name and password',
    literals: ['@'],
    pattern:
      /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@<>{}"']{0,100}:([^\s/:@<>{}"']{4,200})@[\w.[\]-]/gi,
    isPassword: true,
  },
  {
    kind: 'a token in an address',
    literals: ['@'],
    pattern: /\bhttps?:\/\/([\w.~-]{20,255})@(?!\w{1,30}\.ingest\.)[\w-]{1,63}\./gi,
  },
  {
    kind: 'a user name and password',
    literals: ['curl'],
    pattern:
      /\bcurl\b[^\r\n]{0,200}?\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:([^\s"']{4,200})/g,
    isPassword: true,
  },
  {
    kind: 'a password',
    literals: ['convertto-securestring'],
    pattern: /\bConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?\\?["']([^"'\\\r\n]{6,200})/gi,
    isPassword: true,
  },
  {
    kind: 'a session cookie',
    literals: ['sess', 'connect.sid', 'fedauth', 'estsauth', '.asp', 'sid=', 'auth='],
    pattern:
      /(?<![a-z\d])(?:\w{0,20}session_?(?:id|token|key)?|phpsessid|asp\.net_sessionid|connect\.sid|\.asp(?:xauth|net(?:core)?\.[\w.]{1,40})|fedauth|rtfa|estsauth\w{0,20}|sid|auth)=(?:s%3A)?([\w%+/=.~:-]{16,4000})/gi,
  },
  {
    kind: 'a session cookie',
    literals: ['cookie'],
    pattern:
      /\b(?:set-)?cookie["'`*]{0,3}\s{0,4}[:=,]\s{0,4}["'`]?[\w.-]{1,60}=([\w%+/=.~:-]{16,4000})/gi,
  },
  {
    kind: 'a password in a connection string',
    literals: ['password', 'pwd'],
    pattern:
      /[;,]\s{0,4}(?:Password|Pwd)\s{0,4}=\s{0,4}(?:'([^'\r\n]{4,200})'|([^\s;"'<>{}]{4,200}))/gi,
    isPassword: true,
  },
  {
    kind: 'a key in an address',
    literals: [
      'key=',
      'token=',
      'code=',
      'secret=',
      'signature=',
      'auth=',
      'pass=',
      'password=',
      'appid=',
    ],
    pattern:
      /(?:[?&]|\\u0026)(?:code|[\w-]{0,30}(?:key|token|secret|signature)|auth|apikey|pass(?:word)?|hapikey|appid)=([\w%+/=.~-]{16,400})/gi,
  },
];
