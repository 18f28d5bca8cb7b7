import { all, damages, inDefinition, inProperties, variants } from './damage.ts';
import { addPhoto, createAlert, getTides, listStations } from './places.ts';

const { set, add, remove } = inDefinition;

export const structureDamages = [
  ...variants(
    'swagger-version',
    '/swagger',
    set('/swagger', '2.1'),
    set('/swagger', '2.0.0'),
    set('/swagger', 'two'),
  ),
  ...variants('swagger-version', '', remove('/swagger')),
  ...damages(
    'openapi3-leftovers',
    ['/components', `${createAlert}/requestBody`, '/definitions/Tide/properties/kind/nullable'],
    (at) => set(at, {}),
  ),
  ...damages('unknown-root-property', ['/author', '/basepath', '/definition'], (at) => set(at, {})),
  ...damages(
    'unknown-property',
    ['/info/author', `${listStations}/note`, '/definitions/Tide/properties/kind/lenght'],
    (at) => set(at, 'x'),
  ),
  ...damages(
    'json-type-incorrect',
    [
      `${listStations}/deprecated`,
      `${listStations}/parameters/0/required`,
      '/definitions/NewAlert/properties/email/maxLength',
    ],
    (at) => set(at, 'true'),
  ),
  ...damages(
    'json-value-not-in-enum',
    [
      `${getTides}/parameters/2/in`,
      `${getTides}/parameters/2/type`,
      `${listStations}/responses/200/headers/ETag/type`,
    ],
    (at) => set(at, 'cookie'),
  ),
  ...damages(
    'required-property-missing',
    [`${getTides}/parameters/2/name`, '/externalDocs/url', '/tags/0/name'],
    remove,
    (at) => at.slice(0, at.lastIndexOf('/')),
  ),
  ...damages(
    'required-value-empty',
    [`${getTides}/parameters/2/name`, '/externalDocs/url', '/tags/0/name'],
    (at) => set(at, ' '),
  ),
  ...damages(
    'array-duplicate-value',
    ['/schemes'],
    (at) => add(at, 'https'),
    (at) => `${at}/1`,
  ),
  ...damages(
    'array-duplicate-value',
    [`${listStations}/tags`],
    (at) => add(at, 'Stations'),
    (at) => `${at}/1`,
  ),
  ...damages(
    'array-duplicate-value',
    ['/definitions/NewAlert/required'],
    (at) => add(at, 'email'),
    (at) => `${at}/2`,
  ),
  ...variants('info-required', '/info', remove('/info')),
  ...damages(
    'contact-url-valid',
    ['/info/contact/url', '/info/license/url', '/externalDocs/url'],
    (at) => set(at, 'www.harborwatch.dev'),
  ),
  ...variants(
    'contact-email-valid',
    '/info/contact/email',
    set('/info/contact/email', 'support at harborwatch'),
    set('/info/contact/email', 'support@harborwatch@dev'),
    set('/info/contact/email', 'mailto:support@harborwatch.dev'),
  ),
  ...variants(
    'host-format',
    '/host',
    set('/host', 'https://api.harborwatch.dev'),
    set('/host', 'api.harborwatch.dev/v1'),
    set('/host', '{harbor}.harborwatch.dev'),
  ),
  ...variants(
    'basepath-format',
    '/basePath',
    set('/basePath', 'v1'),
    set('/basePath', ''),
    set('/basePath', 'https://x.dev/v1'),
  ),
  ...variants(
    'basepath-template-braces',
    '/basePath',
    set('/basePath', '/{id}'),
    set('/basePath', '/v1/{id}/all'),
    set('/basePath', '/a/{b}'),
  ),
  ...damages(
    'schemes-valid',
    ['ftp', 'HTTPS', ' https'],
    (value) => add('/schemes', value),
    () => '/schemes/1',
  ),
  ...variants('schemes-not-empty', '/schemes', set('/schemes', [])),
  ...damages(
    'schemes-no-websocket',
    ['ws', 'wss'],
    (value) => add('/schemes', value),
    () => '/schemes/1',
  ),
  ...damages(
    'mime-type-valid',
    ['/consumes', '/produces', `${addPhoto}/consumes`],
    (at) => add(at, 'json'),
    (at) => `${at}/1`,
  ),
  ...variants(
    'consumes-compatible',
    `${addPhoto}/consumes`,
    set(`${addPhoto}/consumes`, ['application/json']),
    set(`${addPhoto}/consumes`, ['text/plain']),
  ),
  ...variants('consumes-compatible', addPhoto, remove(`${addPhoto}/consumes`)),
  ...damages(
    'tags-unique',
    ['Stations', 'Alerts', 'Photos'],
    (name) => add('/tags', { name }),
    () => '/tags/4',
  ),
  ...variants(
    'paths-not-empty',
    '/paths',
    all(
      set('/paths', {}),
      inProperties.remove('/properties/scriptOperations'),
      inProperties.remove('/properties/policyTemplateInstances'),
    ),
  ),
];
