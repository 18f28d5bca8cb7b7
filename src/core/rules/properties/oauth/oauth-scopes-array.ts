import { defineRule } from '../../../engine/rule.ts';

export const oauthScopesArray = defineRule({
  id: 'oauth-scopes-array',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Write the scopes as a list of strings.',
    why: 'The format defines "scopes" as a list, which may be empty, and not as one string.',
    fix: 'Put each scope in quotation marks, and all of them in square brackets.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "scopes": ["read", "write"] } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "scopes": [] } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "scopes": «"read write"» } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "scopes": ["read", «5»] } } } } }',
    ],
  },

  *check(file) {
    for (const fault of file.faultsOf('oauth-scopes-array')) {
      const { found, at } = fault;
      if (typeof found !== 'string') yield fault;
      else {
        const scopes = found.split(/[\s,]+/).filter((scope) => scope !== '');
        const fix = { title: 'Turn it into a list', changes: [{ replace: at, with: scopes }] };
        yield { ...fault, fix };
      }
    }
  },
});
