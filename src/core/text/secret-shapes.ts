/** A format that identifies a credential. */
export interface SecretShape {
  /** What messages call it: `a GitHub token`. */
  readonly kind: string;
  /** Lower-case strings, at least one of which is in every match. Cheap to look for first. */
  readonly literals: readonly string[];
  /** Group 1, if there is one, is the credential itself. */
  readonly pattern: RegExp;
  /** People choose passwords, so these need not look random. */
  readonly isPassword?: true;
}

const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

/**
 * Each pattern starts with a literal or at a word boundary, and its repetitions are bounded or cannot overlap,
 * so that matching takes linear time.
 */
export const secretShapes: readonly SecretShape[] = [
  {
    kind: 'a private key',
    literals: ['private key-----'],
    pattern:
      /-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----(?:\\[nr]|[\s"'+]){0,16}[A-Za-z0-9+/=]{20,8000}/g,
  },
  {
    kind: 'a JSON Web Token',
    literals: ['eyj'],
    pattern: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}/g,
  },
  {
    kind: 'a bearer token',
    literals: ['bearer'],
    pattern: /\bBearer\s{1,4}([\w.~+/-]{16,4000}={0,2})/gi,
  },
  {
    kind: 'a user name and password',
    literals: ['basic'],
    pattern: /\bBasic\s{1,4}([A-Za-z0-9+/]{12,500}={0,2})/g,
  },
  {
    kind: 'a user name and password',
    literals: ['://'],
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@<>{}"']{1,100}:([^\s/:@<>{}"']{4,100})@[\w.-]/gi,
    isPassword: true,
  },
  {
    kind: 'a GitHub token',
    literals: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern: /(?<!\w)(?:gh[opsur]_\w{36,255}|github_pat_\w{22,255})/g,
  },
  { kind: 'a GitLab token', literals: ['glpat-'], pattern: /(?<![\w-])glpat-[\w-]{20,255}/g },
  {
    kind: 'an AWS access key',
    literals: ['akia', 'asia'],
    pattern: /(?<!\w)(?:AKIA|ASIA)[0-9A-Z]{16}(?!\w)/g,
  },
  {
    kind: 'a Google key',
    literals: ['aiza', 'ya29.', 'gocspx-'],
    pattern: /(?<![\w-])(?:AIza[\w-]{35}|ya29\.[\w-]{20,255}|GOCSPX-[\w-]{28})/g,
  },
  {
    kind: 'a Stripe key',
    literals: ['k_live_', 'k_test_', 'whsec_'],
    pattern: /(?<!\w)(?:[rs]k_(?:live|test)_\w{10,255}|whsec_[\w+/]{24,255})/g,
  },
  { kind: 'a Slack token', literals: ['xox'], pattern: /(?<![\w-])xox[abeoprs]-[\w-]{10,255}/g },
  {
    kind: 'a key in a webhook address',
    literals: ['hooks.slack.com'],
    pattern: /\bhooks\.slack\.com\/services\/(T\w{6,20}\/B\w{6,20}\/\w{16,64})/g,
  },
  {
    kind: 'a SendGrid key',
    literals: ['sg.'],
    pattern: /(?<![\w.-])SG\.[\w-]{16,64}\.[\w-]{16,64}/g,
  },
  { kind: 'a Twilio key', literals: ['sk'], pattern: /(?<!\w)SK[0-9a-f]{32}(?!\w)/g },
  {
    kind: 'an AI service key',
    literals: ['sk-'],
    pattern: /(?<![\w-])sk-(?:[a-z]{2,12}-){0,3}\w[\w-]{31,255}/g,
  },
  {
    kind: 'a HubSpot token',
    literals: ['pat-'],
    pattern: new RegExp(`(?<![\\w-])pat-[a-z]{2}\\d-${GUID}`, 'gi'),
  },
  {
    kind: 'an access token',
    literals: ['npm_', 'hf_', 'shp', 'dop_v1_', 'dapi', 'ntn_', 'atatt3', 'pat', ':aa'],
    pattern:
      /(?<![\w-])(?:npm_\w{36}|hf_\w{34}|shp(?:at|ca|pa|ss)_\w{32}|dop_v1_\w{64}|dapi[0-9a-f]{32}|ntn_\w{40}|ATATT3\w{50}|pat\w{14}\.\w{64}|\d{8,10}:AA[\w-]{33})/g,
  },
  {
    kind: 'a Microsoft Entra client secret',
    literals: ['q~'],
    pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
  },
  { kind: 'an Azure DevOps token', literals: ['azdo'], pattern: /(?<!\w)\w{76}AZDO\w{4}(?!\w)/g },
  {
    kind: 'a key in a connection string',
    literals: ['accountkey', 'sharedaccesskey', 'sharedsecretvalue', 'instrumentationkey'],
    pattern:
      /\b(?:AccountKey|SharedAccessKey|SharedSecretValue|InstrumentationKey)\s{0,4}=\s{0,4}([\w+/=-]{16,200})/gi,
  },
  {
    kind: 'a password in a connection string',
    literals: ['password', 'pwd'],
    pattern: /;\s{0,4}(?:Password|Pwd)\s{0,4}=\s{0,4}([^\s;"'<>{}]{4,200})/gi,
    isPassword: true,
  },
  {
    kind: 'a shared access signature',
    literals: ['sig='],
    pattern: /[?&;]sig=([\w%+/=-]{40,200})/gi,
  },
  {
    kind: 'a key in an address',
    literals: ['?', '&'],
    pattern:
      /[?&](?:code|(?:ocp-apim-)?subscription-key|api[_-]?key|app[_-]?key|access[_-]?token|client[_-]?secret|key|token)=([\w%+/=.~-]{16,400})/gi,
  },
  {
    kind: 'a tenant id',
    literals: ['microsoftonline', 'windows.net'],
    pattern: new RegExp(
      `\\b(?:login\\.microsoftonline\\.(?:com|us)|login\\.windows\\.net|sts\\.windows\\.net)/(${GUID})`,
      'gi',
    ),
  },
];
