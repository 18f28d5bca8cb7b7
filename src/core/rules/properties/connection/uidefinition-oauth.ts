import { defineRule } from '../../../engine/rule.ts';

export const uidefinitionOauth = defineRule({
  id: 'uidefinition-oauth',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Give the OAuth parameter a title and a description, too.',
    why: 'The package policy seems to ask for them on every parameter, although hundreds of published connectors have none here.',
    fix: 'Add "uiDefinition" with "displayName" and "description" to the oauthSetting parameter.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.6.9'],
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "uiDefinition": { "displayName": "Sign in" } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": «{ "type": "oauthSetting" }» } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const { isOAuth, uiDefinition, pointer, label } of connectionParameters) {
      if (!isOAuth || Object.keys(uiDefinition).length > 0) continue;
      yield {
        at: pointer,
        message: `Add "uiDefinition" with a title and a description to ${label}: it has none.`,
      };
    }
  },
});
