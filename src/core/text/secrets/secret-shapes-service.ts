import type { SecretShape } from './secret-shape.ts';

const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

/** Credentials of other services. */
export const serviceShapes: readonly SecretShape[] = [
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
