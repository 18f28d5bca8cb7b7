import { all, damages, inDefinition, inProperties, variants } from './damage.ts';
import type { Draft } from './draft.ts';
import { choosing, signingIn } from './signing-in.ts';

const { set, add, remove, rename } = inProperties;

const color = '/properties/iconBrandColor';
const connection = (name: string) => `/properties/connectionParameters/${name}`;
const parameters = ['api_key', 'region', 'harbor'].map(connection);
const settings = `${connection('token')}/oAuthSettings`;
const custom = `${settings}/customParameters`;
const addresses = ['authorizationUrl', 'tokenUrl', 'refreshUrl'].map((name) => `${custom}/${name}`);
const sets = '/properties/connectionParameterSets/values';

/** Removes the security from the definition too, so that nothing there depends on the sign-ins. */
const choosingUndefined = all(
  choosing,
  inDefinition.remove('/securityDefinitions'),
  inDefinition.remove('/security'),
);

const independent = (draft: Draft) => {
  draft.profile = 'independent';
  draft.root = 'independent-publisher-connectors/Harbor Watch';
  set(color, '#da3b01')(draft);
};

export const propertiesDamages = [
  ...variants('props-root-shape', '', remove('/properties')),
  ...damages('props-root-shape', ['/contact', '/publisher'], (at) => set(at, 'Harbor Watch')),
  ...damages(
    'props-unknown-key',
    ['capabilities', 'scriptOperations', 'policyTemplateInstances'],
    (name) => rename(`/properties/${name}`, name.slice(0, -1)),
    (name) => `/properties/${name.slice(0, -1)}`,
  ),
  ...variants('icon-brand-color-required', '/properties', remove(color)),
  ...variants('icon-brand-color-required', color, set(color, '')),
  ...variants(
    'icon-brand-color-format',
    color,
    set(color, '0b5563'),
    set(color, '#0b5'),
    set(color, 'teal'),
  ),
  ...variants('icon-brand-color-not-white', color, set(color, '#FFFFFF'), set(color, '#ffffff')),
  ...variants('icon-brand-color-not-default', color, set(color, '#007EE5'), set(color, '#007ee5')),
  ...variants(
    'icon-brand-color-independent',
    color,
    all(independent, set(color, '#0b5563')),
    all(independent, set(color, '#007ee5')),
  ),
  ...variants('publisher-required', '/properties', remove('/properties/publisher')),
  ...variants('publisher-required', '/properties/publisher', set('/properties/publisher', ' ')),
  ...damages('publisher-placeholder', ['/properties/publisher', '/properties/stackOwner'], (at) =>
    set(at, '_____'),
  ),
  ...variants(
    'capabilities-array-of-strings',
    '/properties/capabilities',
    set('/properties/capabilities', 'actions'),
  ),
  ...variants(
    'capabilities-array-of-strings',
    '/properties/capabilities/1',
    add('/properties/capabilities', 7),
  ),
  ...damages(
    'connection-parameter-type',
    parameters.map((at) => `${at}/type`),
    (at) => set(at, 'password'),
  ),
  ...damages('uidefinition-required', parameters, (at) => remove(`${at}/uiDefinition`)),
  ...damages(
    'uidefinition-displayname',
    parameters.map((at) => `${at}/uiDefinition/displayName`),
    (at) => set(at, ''),
  ),
  ...damages(
    'uidefinition-description',
    parameters.map((at) => `${at}/uiDefinition/description`),
    (at) => set(at, ''),
  ),
  ...variants(
    'allowed-values-shape',
    `${connection('region')}/allowedValues`,
    set(`${connection('region')}/allowedValues`, 'eu,us'),
  ),
  ...variants(
    'allowed-values-shape',
    `${connection('region')}/allowedValues/2`,
    add(`${connection('region')}/allowedValues`, { text: 'Asia' }),
  ),
  ...damages(
    'allowed-values-shape',
    [`${connection('region')}/uiDefinition/constraints/allowedValues`],
    (at) => set(at, ['eu', 'us']),
  ),
  ...variants('oauth-settings-required', connection('token'), all(signingIn, remove(settings))),
  ...variants('oauth-settings-required', settings, all(signingIn, set(settings, []))),
  ...variants(
    'oauth-identity-provider',
    settings,
    all(signingIn, remove(`${settings}/identityProvider`)),
  ),
  ...damages('oauth-identity-provider', [`${settings}/identityProvider`], (at) =>
    all(signingIn, set(at, '')),
  ),
  ...damages('oauth-client-secret-absent', [`${settings}/clientSecret`], (at) =>
    all(signingIn, set(at, 'q7Rk2-mW9z.Lp4Tx8vB')),
  ),
  ...damages(
    'oauth-client-secret-absent',
    [0, 1].map((index) => `${sets}/${index}/parameters/token/oAuthSettings/clientSecret`),
    (at) => all(choosing, set(at, 'q7Rk2-mW9z.Lp4Tx8vB')),
  ),
  ...damages(
    'oauth2-urls-required',
    addresses,
    (at) => all(signingIn, remove(at)),
    () => custom,
  ),
  ...damages(
    'oauth2-urls-https',
    addresses.map((at) => `${at}/value`),
    (at) => all(signingIn, set(at, 'http://login.harborwatch.dev/all')),
  ),
  ...variants(
    'oauth2generic-templates',
    custom,
    all(signingIn, set(`${settings}/identityProvider`, 'oauth2generic'), set(custom, {})),
  ),
  ...variants(
    'aad-resourceuri',
    custom,
    all(signingIn, set(`${settings}/identityProvider`, 'aad'), set(custom, {})),
  ),
  ...damages(
    'aad-resourceuri',
    [`${sets}/1/parameters/token/oAuthSettings/customParameters`],
    (at) => all(choosing, set(at, {})),
  ),
  ...damages('oauth-custom-parameter-shape', addresses, (at) =>
    all(signingIn, set(at, 'https://login.harborwatch.dev/all')),
  ),
  ...damages('sets-values', [sets], (at) => all(choosingUndefined, set(at, []))),
  ...variants('sets-values', sets.slice(0, -7), all(choosingUndefined, remove(sets))),
  ...damages('sets-values', [`${sets}/3`], (at) => all(choosing, set(at, 'key'))),
  ...damages(
    'sets-name-unique',
    [1, 2].map((index) => `${sets}/${index}/name`),
    (at) => all(choosing, set(at, 'account')),
  ),
  ...damages('sets-name-unique', [`${sets}/0/name`], (at) => all(choosing, set(at, ''))),
  ...damages(
    'sets-parameters',
    [0, 1, 2].map((index) => `${sets}/${index}/parameters`),
    (at) => all(choosing, set(at, {})),
  ),
];
