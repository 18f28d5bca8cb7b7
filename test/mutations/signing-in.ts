import { all, type Change, inDefinition, inProperties } from './damage.ts';

const address = (path: string) => ({ value: `https://login.harborwatch.dev/${path}` });

/** OAuth settings of the connection parameter. */
export const oAuthSettings = {
  identityProvider: 'oauth2',
  clientId: '[[DUMMY]]',
  scopes: ['read'],
  redirectMode: 'GlobalPerConnector',
  customParameters: {
    authorizationUrl: address('authorize'),
    tokenUrl: address('token'),
    refreshUrl: address('refresh'),
  },
};

const token = { type: 'oauthSetting', oAuthSettings };

/** No damage: users sign in with OAuth instead of a key. */
export const signingIn: Change = all(
  inDefinition.set('/securityDefinitions', {
    oauth: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: address('authorize').value,
      tokenUrl: address('token').value,
      scopes: { read: 'Read all.' },
    },
  }),
  inDefinition.set('/security', [{ oauth: ['read'] }]),
  inProperties.remove('/properties/connectionParameters/api_key'),
  inProperties.set('/properties/connectionParameters/token', token),
);

const text = (name: string) => ({
  type: 'string',
  uiDefinition: {
    displayName: name,
    description: `The ${name}.`,
    tooltip: `The ${name}.`,
    constraints: { required: 'true', tabIndex: 2, clearText: true },
  },
});
const set = (name: string, parameters: object) => ({
  name,
  uiDefinition: { displayName: name, description: `Sign in by ${name}.` },
  parameters,
});

/** No damage: users choose one of three sign-ins. */
export const choosing: Change = all(
  signingIn,
  inProperties.remove('/properties/connectionParameters'),
  inProperties.remove('/properties/policyTemplateInstances'),
  inProperties.set('/properties/connectionParameterSets', {
    uiDefinition: { displayName: 'How to sign in', description: 'Choose one.' },
    values: [
      set('account', { token }),
      set('work', {
        token: {
          type: 'oauthSetting',
          oAuthSettings: {
            ...oAuthSettings,
            identityProvider: 'aad',
            customParameters: { resourceUri: address('') },
          },
        },
      }),
      set('code', { code: text('code') }),
    ],
  }),
);
