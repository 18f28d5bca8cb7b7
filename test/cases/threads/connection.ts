import { clientId, connection, properties, signIn, type ThreadCase } from './thread-case.ts';

export const connectionCases: readonly ThreadCase[] = [
  {
    thread: '#1305',
    about: 'ip-icon-brand-color',
    rule: 'icon-brand-color-independent',
    files: properties({ iconBrandColor: '#007ee5' }),
    at: '/properties/iconBrandColor',
    profile: 'independent',
  },
  {
    thread: '#2028',
    about: 'ip-icon-brand-color',
    rule: 'icon-brand-color-independent',
    files: properties({ iconBrandColor: '#0058a0' }),
    at: '/properties/iconBrandColor',
    profile: 'independent',
  },
  {
    thread: '#2287',
    about: 'ip-icon-brand-color',
    rule: 'icon-brand-color-independent',
    files: properties({ iconBrandColor: '#007ee5' }),
    at: '/properties/iconBrandColor',
    profile: 'independent',
  },
  {
    thread: 'power-fx-enhanced-connector#22',
    about: 'capabilities-invalid',
    rule: 'capabilities-array-of-strings',
    files: properties({ capabilities: [{ name: 'actions' }] }),
    at: '/properties/capabilities/0',
  },
  ...[
    ['#611', '5d0f1c52-7b84-4f3a-a6e9-38c2b1d07f64'],
    ['#526', '5d0f1c52-7b84-4f3a-a6e9-38c2b1d07f64'],
    ['#526', '00000000-0000-0000-0000-000000000000'],
    ['#713', '5d0f1c52-7b84-4f3a-a6e9-38c2b1d07f64'],
    ['#1312', 'swaggerui'],
  ].map(
    ([thread = '', id]): ThreadCase => ({
      thread,
      about: 'client-id-dummy-value',
      rule: 'oauth-client-id-placeholder',
      files: signIn({ clientId: id }),
      at: clientId,
    }),
  ),
  {
    thread: '#1312',
    about: 'api-properties-unknown-root-property',
    rule: 'props-root-shape',
    files: { 'apiProperties.json': { properties: {}, contact: { name: 'Notes' } } },
    at: '/contact',
  },
  {
    thread: '#2878',
    about: 'api-properties-schema',
    rule: 'connection-parameter-type',
    files: connection('api_key', { type: 'text' }),
    at: '/properties/connectionParameters/api_key/type',
  },
  {
    thread: '#3097',
    about: 'redirect-mode-global-per-connector',
    rule: 'oauth-redirect-mode',
    files: signIn({ redirectMode: 'Global' }),
    at: '/properties/connectionParameters/token/oAuthSettings/redirectMode',
  },
  {
    thread: '#3097',
    about: 'uidefinition-description-invalid',
    rule: 'uidefinition-description-hidden',
    files: connection('token:TenantId', {
      type: 'string',
      uiDefinition: { description: '', constraints: { hidden: 'true' } },
    }),
    at: '/properties/connectionParameters/token:TenantId/uiDefinition/description',
  },
  ...['#1323', '#731', '#1286', '#1389'].map(
    (thread): ThreadCase => ({
      thread,
      about: 'stackowner-required',
      rule: 'stackowner-required',
      files: properties({ publisher: 'Tailwind Notes' }),
      at: '/properties',
    }),
  ),
  {
    thread: '#2028',
    about: 'ip-publisher-person-name',
    rule: 'publisher-differs-stackowner-independent',
    files: properties({ publisher: 'Tailwind Notes', stackOwner: 'Tailwind Notes' }),
    profile: 'independent',
  },
];
