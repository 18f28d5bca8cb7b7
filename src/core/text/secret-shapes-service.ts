import type { SecretShape } from './secret-shape.ts';

const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
const HEX = '[0-9a-f]';

/** Lists the formats of tokens that start with a prefix of their own, by that prefix: what follows it, as a pattern. */
const prefixed: Readonly<Record<string, string>> = {
  npm_: '\\w{36}',
  hf_: '\\w{34}',
  shpat_: '\\w{32}',
  shpca_: '\\w{32}',
  shppa_: '\\w{32}',
  shpss_: '\\w{32}',
  dop_v1_: '\\w{64}',
  doo_v1_: '\\w{64}',
  dor_v1_: '\\w{64}',
  dapi: `${HEX}{32}(?:-\\d)?`,
  ntn_: '\\w{40,60}',
  secret_: '\\w{43}',
  ATATT3: '[\\w=-]{50,255}',
  ATCTT3: '[\\w=-]{50,255}',
  ATBB: '\\w{32}',
  'pypi-AgE': '[\\w-]{50,255}',
  rubygems_: `${HEX}{48}`,
  oy2: '[a-z0-9]{43}',
  dckr_pat_: '[\\w-]{24,40}',
  dckr_oat_: '[\\w-]{24,40}',
  'hvs.': '[\\w-]{24,255}',
  'hvb.': '[\\w-]{24,255}',
  EAAA: '[\\w-]{60}',
  'sq0atp-': '[\\w-]{22}',
  'sq0csp-': '[\\w-]{43}',
  'xkeysib-': `${HEX}{64}-\\w{16}`,
  'xsmtpsib-': `${HEX}{64}-\\w{16}`,
  gsk_: '\\w{40,60}',
  r8_: '\\w{37,40}',
  'pplx-': '\\w{40,60}',
  'xai-': '\\w{60,100}',
  'sess-': '\\w{40}',
  lin_api_: '\\w{40}',
  figd_: '[\\w-]{40,60}',
  'sl.': '[\\w-]{60,255}',
  'NRAK-': '[0-9A-Z]{27}',
  'NRJS-': `${HEX}{19}`,
  glsa_: `\\w{32}_${HEX}{8}`,
  glc_: '[\\w+/=]{32,400}',
  sntrys_: '[\\w+/=-]{50,400}',
  sntryu_: `${HEX}{64}`,
  'pul-': `${HEX}{40}`,
  pscale_tkn_: '[\\w.=-]{32,64}',
  pscale_pw_: '[\\w.=-]{32,64}',
  sbp_: `${HEX}{40}`,
  sb_secret_: '[\\w-]{24,60}',
  'PMAK-': `${HEX}{24}-${HEX}{34}`,
  'dp.pt.': '\\w{40,44}',
  'dp.st.': '[\\w.-]{40,80}',
  'dp.ct.': '\\w{40,44}',
  'HRKU-': '[\\w-]{30,70}',
  nfp_: '\\w{36,40}',
  'CFPAT-': '[\\w-]{43}',
  tfp_: '[\\w-]{40,64}',
  LTAI: '[a-zA-Z0-9]{16,20}',
  AVNS_: '[\\w-]{18}',
  access_token$production$: `[a-z0-9]{16}\\$${HEX}{32}`,
  'access-production-': GUID,
  'access-sandbox-': GUID,
  shippo_live_: `${HEX}{40}`,
  shippo_test_: `${HEX}{40}`,
  duffel_live_: '[\\w=-]{43}',
  EZAK: '\\w{54}',
  'dt0c01.': '\\w{24}\\.\\w{64}',
  rdme_: '\\w{70}',
  pnu_: '\\w{36}',
  CLOJARS_: '[a-z0-9]{60}',
  rzp_live_: '\\w{14}',
  'sdk-': GUID,
  AKCp: '\\w{69}',
  sgp_: '[\\w-]{40,60}',
  'FLWSECK-': '\\w{32}-X',
  'sk.eyJ': '[\\w-]{20,200}\\.[\\w-]{20,60}',
  'tk-us-': '[\\w-]{40,60}',
  live_: `${HEX}{35}`,
  'v1.0-': `${HEX}{24}-${HEX}{146}`,
  'key-': `${HEX}{32}`,
  whsec_: '[\\w+/=]{24,255}',
  EAACEdEose0cBA: '\\w{20,255}',
  EAA: '[A-Za-z0-9]{90,300}',
  AQV: '[\\w-]{60,400}',
  IGQV: '[\\w-]{80,300}',
  ops_eyJ: '[\\w-]{100,2000}',
  CCIPAT_: '\\w{20,40}_\\w{20,60}',
  phx_: '\\w{40,60}',
  patx_: '\\w{30,60}',
};

const services: readonly SecretShape[] = [
  {
    kind: 'a GitHub token',
    literals: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern: /(?<!\w)(?:gh[opsur]_\w{36,255}|github_pat_\w{22,255})/g,
  },
  {
    kind: 'a GitLab token',
    literals: [
      'glpat-',
      'gldt-',
      'glrt-',
      'glcbt-',
      'glptt-',
      'glft-',
      'glsoat-',
      'glagent-',
      'gloas-',
      'gr1348941',
    ],
    pattern:
      /(?<![\w-])(?:gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas)-[\w.-]{20,255}|GR1348941[\w-]{20,40})/g,
  },
  {
    kind: 'a Stripe key',
    literals: ['k_live_', 'k_test_'],
    pattern: /(?<!\w)[rs]k_(?:live|test)_\w{10,255}/g,
  },
  {
    kind: 'a Slack token',
    literals: ['xox', 'xapp-'],
    pattern:
      /(?<![\w-])(?:xox[a-z]-[\w-]{10,255}|xoxe\.xox[bp]-[\w-]{20,255}|xapp-\d-[\w-]{20,255})/g,
  },
  {
    kind: 'a key in a webhook address',
    literals: ['hooks.slack.com'],
    pattern:
      /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/([TE]\w{6,20}\/\w{6,40}(?:\/\w{6,64}){1,2})/g,
  },
  {
    kind: 'a key in a webhook address',
    literals: ['discord'],
    pattern: /\bdiscord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{15,22}\/([\w-]{40,100})/gi,
  },
  {
    kind: 'a key in a webhook address',
    literals: ['hooks.zapier.com', 'maker.ifttt.com', 'hook.', 'chat.googleapis.com'],
    pattern:
      /\b(?:hooks\.zapier\.com\/hooks\/(?:catch|standard)\/\d{3,12}|maker\.ifttt\.com\/[\w/-]{1,80}\/key|hook\.[a-z]{2}\d\.make\.com)\/([\w-]{6,80})/gi,
  },
  {
    kind: 'a Discord bot token',
    literals: [],
    pattern: /(?<![\w.-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w.-])/g,
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
    pattern: /(?<![\w-])sk-(?:[a-z]{2,12}\d{0,2}-){0,3}\w[\w-]{31,255}/g,
  },
  {
    kind: 'a HubSpot token',
    literals: ['pat-'],
    pattern: new RegExp(`(?<![\\w-])pat-[a-z]{2}\\d-${GUID}`, 'gi'),
  },
  {
    kind: 'a Mailgun key',
    literals: [],
    pattern: /(?<![\w-])[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![\w-])/g,
  },
  {
    kind: 'a Mailchimp key',
    literals: ['-us'],
    pattern: /(?<![\w-])[0-9a-f]{32}-us\d{1,2}(?![\w-])/g,
  },
  {
    kind: 'an access token',
    literals: [],
    pattern: /(?<![\w-])(?:pat\w{14}\.\w{64}|\d{8,10}:AA[\w-]{33})/g,
  },
  {
    kind: 'an access token',
    literals: ['ssws'],
    pattern: /\bSSWS\s{1,4}([\w-]{30,60})/g,
  },
  {
    kind: 'an access token',
    literals: ['.atlasv1.'],
    pattern: /(?<!\w)\w{14}\.atlasv1\.[\w-]{60,80}/g,
  },
  {
    kind: 'an access token',
    literals: ['00d'],
    pattern: /(?<!\w)00D\w{12,15}![\w.]{80,120}/g,
  },
  {
    kind: 'an access token',
    literals: [],
    pattern: /(?<![\w/])[012]\/\d{15,17}(?:\/\d{15,17})?:[0-9a-f]{32}(?!\w)/g,
  },
  {
    kind: 'an access token',
    literals: ['aaaaaaaaaaaaaaaaaaa'],
    pattern: /(?<![\w%])A{19,22}[\w%]{40,120}/g,
    mayRepeat: true,
  },
  { kind: 'an access token', literals: ['cmvmdgtu'], pattern: /(?<!\w)cmVmdGtu[\w=]{40,80}/g },
];

const escaped = (literal: string) => literal.replace(/[.$-]/g, '\\$&');

/** Credentials of other services. */
export const serviceShapes: readonly SecretShape[] = [
  ...services,
  {
    kind: 'an access token',
    literals: Object.keys(prefixed).map((prefix) => prefix.toLowerCase()),
    pattern: new RegExp(
      `(?<![\\w$.-])(?:${Object.entries(prefixed)
        .map(([prefix, rest]) => `${escaped(prefix)}${rest}`)
        .join('|')})(?![\\w])`,
      'g',
    ),
  },
];
