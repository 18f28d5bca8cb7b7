import { defineRule } from '../../../engine/rule.ts';

export const authIndependentOauth = defineRule({
  id: 'auth-independent-oauth',
  severity: 'warning',
  authority: 'documentation',
  profiles: ['independent'],
  subject: 'apiProperties',
  docs: {
    summary: 'Ask Microsoft before you submit a connector of an independent publisher with OAuth.',
    why: 'Somebody must own the application that users sign in with; Microsoft has taken such connectors with a client id and a secret handed over by mail, and at other times not at all.',
    fix: 'Read the current page for independent publishers; if the service has API keys, sign in with one.',
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
      message: `Ask Microsoft whether independent publishers may use OAuth now, or sign in with an API key: ${parameter.label} is of the type oauthSetting.`,
    };
  },
});
