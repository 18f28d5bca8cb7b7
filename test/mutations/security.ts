import { all, damages, inDefinition, inProperties, variants } from './damage.ts';
import { createAlert, getTides, listStations } from './places.ts';
import { signingIn } from './signing-in.ts';

const { set, remove } = inDefinition;

const key = '/securityDefinitions/api_key';
const operations = [listStations, getTides, createAlert];

export const securityDamages = [
  ...variants(
    'security-type',
    `${key}/type`,
    set(`${key}/type`, 'http'),
    set(`${key}/type`, 'apikey'),
    remove(`${key}/type`),
  ),
  ...damages('security-required-fields', [`${key}/name`, `${key}/in`], remove),
  ...damages('security-required-fields', [`${key}/in`], (at) => set(at, 'cookie')),
  ...damages('security-requirement-array', ['/security/0/api_key'], (at) => set(at, 'read')),
  ...damages(
    'security-requirement-array',
    operations,
    (at) => set(`${at}/security`, [{ api_key: 'read' }]),
    (at) => `${at}/security/0/api_key`,
  ),
  ...damages('security-requirement-empty', ['/security/0/api_key'], (at) => set(at, ['read'])),
  ...damages(
    'security-requirement-empty',
    operations,
    (at) => set(`${at}/security`, [{ api_key: ['read'] }]),
    (at) => `${at}/security/0/api_key`,
  ),
  ...variants(
    'auth-consistent-oauth',
    '/securityDefinitions',
    all(
      signingIn,
      set('/securityDefinitions', { key: { type: 'apiKey', in: 'header', name: 'X-Key' } }),
      set('/security', [{ key: [] }]),
    ),
  ),
  ...variants(
    'auth-consistent-oauth',
    '/properties/connectionParameters',
    all(signingIn, inProperties.remove('/properties/connectionParameters/token')),
  ),
];
