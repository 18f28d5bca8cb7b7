import { defineRule } from '../../../engine/rule.ts';

export const authIndependentOauth = defineRule({
  id: 'auth-independent-oauth',
  severity: 'warning',
  authority: 'documentation',
  profiles: ['independent'],
  subject: 'apiProperties',
  docs: {
    summary: 'Ask Microsoft before you submit an independent publisher connector with OAuth.',
    why: 'Somebody must own the application that users sign in with. Microsoft has accepted such connectors with a client id and secret sent by email, and at other times rejected them.',
    fix: 'Read the current page for independent publishers. If the service offers API keys, use them instead of OAuth.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
    valid: [
      '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": «"oauthSetting"» } } } }',
    ],
  },

  *check({ connectionParameters }) {
    const parameter = connectionParameters.find(({ isOAuth }) => isOAuth);
    if (parameter === undefined) return;
    yield {
      at: `${parameter.pointer}/type`,
      message: `Use an API key, or ask Microsoft whether independent publishers may use OAuth now: the type of ${parameter.label} is oauthSetting.`,
    };
  },
});
