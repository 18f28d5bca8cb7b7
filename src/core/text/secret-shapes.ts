/** A credential that gives itself away by its form. Group 1, where there is one, is the credential itself. */
export interface SecretShape {
  /** As a message names it. */
  readonly kind: string;
  /** In lower case: one of these is in every text that has the shape, and looking for it costs next to nothing. */
  readonly marks: readonly string[];
  readonly shape: RegExp;
  /** What stands there is a secret whatever it looks like: people choose their passwords. */
  readonly isChosen?: true;
}

const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

/**
 * Each starts with a literal or at the edge of a word, and repeats only within bounds or without overlap,
 * so that no text takes more than linear time.
 */
export const secretShapes: readonly SecretShape[] = [
  {
    kind: 'a private key',
    marks: ['private key-----'],
    shape:
      /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----(?:\\[nr]|[\s"'+]){0,16}[A-Za-z0-9+/=]{20,8000}/g,
  },
  {
    kind: 'a JSON Web Token',
    marks: ['eyj'],
    shape: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}/g,
  },
  {
    kind: 'a bearer token',
    marks: ['bearer'],
    shape: /\bBearer\s{1,4}([\w.~+/-]{16,4000}={0,2})/gi,
  },
  {
    kind: 'a user name and password',
    marks: ['basic'],
    shape: /\bBasic\s{1,4}([A-Za-z0-9+/]{12,500}={0,2})/g,
  },
  {
    kind: 'a user name and password',
    marks: ['://'],
    shape: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@<>{}"']{1,100}:([^\s/:@<>{}"']{4,100})@[\w.-]/gi,
    isChosen: true,
  },
  {
    kind: 'a GitHub token',
    marks: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    shape: /(?<!\w)(?:gh[opsur]_\w{36,255}|github_pat_\w{22,255})/g,
  },
  { kind: 'a GitLab token', marks: ['glpat-'], shape: /(?<![\w-])glpat-[\w-]{20,255}/g },
  {
    kind: 'an AWS access key',
    marks: ['akia', 'asia'],
    shape: /(?<!\w)(?:AKIA|ASIA)[0-9A-Z]{16}(?!\w)/g,
  },
  {
    kind: 'a Google key',
    marks: ['aiza', 'ya29.', 'gocspx-'],
    shape: /(?<![\w-])(?:AIza[\w-]{35}|ya29\.[\w-]{20,255}|GOCSPX-[\w-]{28})/g,
  },
  {
    kind: 'a Stripe key',
    marks: ['k_live_', 'k_test_', 'whsec_'],
    shape: /(?<!\w)(?:[rs]k_(?:live|test)_\w{10,255}|whsec_[\w+/]{24,255})/g,
  },
  { kind: 'a Slack token', marks: ['xox'], shape: /(?<![\w-])xox[abeoprs]-[\w-]{10,255}/g },
  {
    kind: 'a webhook address with its key',
    marks: ['hooks.slack.com'],
    shape: /\bhooks\.slack\.com\/services\/(T\w{6,20}\/B\w{6,20}\/\w{16,64})/g,
  },
  { kind: 'a SendGrid key', marks: ['sg.'], shape: /(?<![\w.-])SG\.[\w-]{16,64}\.[\w-]{16,64}/g },
  { kind: 'a Twilio key', marks: ['sk'], shape: /(?<!\w)SK[0-9a-f]{32}(?!\w)/g },
  {
    kind: 'an AI service key',
    marks: ['sk-'],
    shape: /(?<![\w-])sk-(?:[a-z]{2,12}-){0,3}\w[\w-]{31,255}/g,
  },
  {
    kind: 'a HubSpot token',
    marks: ['pat-'],
    shape: new RegExp(`(?<![\\w-])pat-[a-z]{2}\\d-${GUID}`, 'gi'),
  },
  {
    kind: 'an access token',
    marks: ['npm_', 'hf_', 'shp', 'dop_v1_', 'dapi', 'ntn_', 'atatt3', 'pat', ':aa'],
    shape:
      /(?<![\w-])(?:npm_\w{36}|hf_\w{34}|shp(?:at|ca|pa|ss)_\w{32}|dop_v1_\w{64}|dapi[0-9a-f]{32}|ntn_\w{40}|ATATT3\w{50}|pat\w{14}\.\w{64}|\d{8,10}:AA[\w-]{33})/g,
  },
  {
    kind: 'a Microsoft Entra client secret',
    marks: ['q~'],
    shape: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
  },
  { kind: 'an Azure DevOps token', marks: ['azdo'], shape: /(?<!\w)\w{76}AZDO\w{4}(?!\w)/g },
  {
    kind: 'a connection string with its key',
    marks: ['accountkey', 'sharedaccesskey', 'sharedsecretvalue', 'instrumentationkey'],
    shape:
      /\b(?:AccountKey|SharedAccessKey|SharedSecretValue|InstrumentationKey)\s{0,4}=\s{0,4}([\w+/=-]{16,200})/gi,
  },
  {
    kind: 'a connection string with its password',
    marks: ['password', 'pwd'],
    shape: /;\s{0,4}(?:Password|Pwd)\s{0,4}=\s{0,4}([^\s;"'<>{}]{4,200})/gi,
    isChosen: true,
  },
  { kind: 'a shared access signature', marks: ['sig='], shape: /[?&;]sig=([\w%+/=-]{40,200})/gi },
  {
    kind: 'an address with its key',
    marks: ['?', '&'],
    shape:
      /[?&](?:code|(?:ocp-apim-)?subscription-key|api[_-]?key|app[_-]?key|access[_-]?token|client[_-]?secret|key|token)=([\w%+/=.~-]{16,400})/gi,
  },
  {
    kind: 'a tenant id',
    marks: ['microsoftonline', 'windows.net'],
    shape: new RegExp(
      `\\b(?:login\\.microsoftonline\\.(?:com|us)|login\\.windows\\.net|sts\\.windows\\.net)/(${GUID})`,
      'gi',
    ),
  },
];
