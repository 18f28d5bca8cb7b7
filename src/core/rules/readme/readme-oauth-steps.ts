import { defineRule } from '../../engine/rule.ts';
import { signInsOf } from '../../properties/sign-in.ts';

const APP_STEPS =
  /redirect|regist|client id|app(?:lication)? id|developer (?:app|portal|console)|create an? (?:new )?app|oauth/i;

export const readmeOauthSteps = defineRule({
  id: 'readme-oauth-steps',
  severity: 'error',
  authority: 'documentation',
  profiles: ['independent'],
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Explain in the readme how to register the app that users sign in with.',
    why: 'Independent publishers confirm in the pull request that the steps are there, because whoever deploys the connector needs their own app.',
    fix: 'Add the steps to "Obtaining Credentials": where to register the app, which redirect URL to enter, and where to find the client id and secret.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3510',
    valid: [
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" } } } }',
        'readme.md': '# Northwind\n\nRegister an app with the redirect URL that the portal shows.',
      },
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "key": { "type": "securestring" } } } }',
        'readme.md': '# Northwind\n\nCopy the key.',
      },
    ],
    invalid: [
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" } } } }',
        'readme.md': '# Northwind\n\nSign in with your account.',
      },
    ],
  },

  *check({ text }, { apiProperties }) {
    if (apiProperties === undefined || APP_STEPS.test(text)) return;
    if (!signInsOf(apiProperties).some(({ kind }) => kind === 'oauth')) return;
    const message =
      'Explain how to register the app for sign-in, and with which redirect URL: the readme has no such steps.';
    yield { message };
  },
});
