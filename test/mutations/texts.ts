import { all, type Change, damages, inDefinition, ways } from './damage.ts';
import { createAlert, deleteAlert, listStations } from './places.ts';

const { set, remove } = inDefinition;

const title = (value: string) => set('/info/title', value);
const description = (value: string) => set('/info/description', value);
const entry = (index: number) => `/x-ms-connector-metadata/${index}`;
const value = (index: number) => `${entry(index)}/propertyValue`;
const operations = [listStations, createAlert, deleteAlert];
const summaries = operations.map((at) => `${at}/summary`);
const long = 'Get the tides of a day and of the day after it, and of all of the days that follow';

/** One entry of the metadata is missing, or has another name. */
const entryDamages = (rule: string, index: number, ...names: readonly string[]) =>
  ways(
    rule,
    '/x-ms-connector-metadata',
    remove(entry(index)),
    ...names.map((name): Change => set(`${entry(index)}/propertyName`, name)),
  );

export const textDamages = [
  ...ways('title-required', '/info', remove('/info/title')),
  ...ways('title-required', '/info/title', title(''), title(' ')),
  ...ways(
    'title-length',
    '/info/title',
    title('Harbor Watch of all the Coasts'.padEnd(31, 'x')),
    title('x'.repeat(40)),
  ),
  ...ways(
    'title-restricted-words',
    '/info/title',
    title('Harbor Watch API'),
    title('Harbor Watch Connector'),
    title('Tides for Power Apps'),
  ),
  ...ways(
    'title-ends-alphanumeric',
    '/info/title',
    title('Harbor Watch!'),
    title('Harbor [Watch]'),
    title('Harbor Watch.'),
  ),
  ...ways('title-english', '/info/title', title('Гавань'), title('Λιμάνι'), title('港の見張り')),
  ...ways(
    'title-placeholder',
    '/info/title',
    title('Default title'),
    title('Swagger Petstore'),
    title('Title'),
  ),
  ...ways('title-whitespace', '/info/title', title('Harbor Watch '), title(' Harbor Watch')),
  ...ways('description-required', '/info', remove('/info/description')),
  ...ways('description-required', '/info/description', description(''), description(' ')),
  ...ways(
    'description-length',
    '/info/description',
    description('Tides of harbors.'),
    description('All of the tides. '.repeat(40).trim()),
  ),
  ...ways(
    'description-product-names',
    '/info/description',
    description('Brings the tides of all the harbors to Power Automate.'),
    description('Brings the tides of all the harbors to PowerApps.'),
    description('Brings the tides of all the harbors to Logic Apps.'),
  ),
  ...ways(
    'description-not-title',
    '/info/description',
    all(title('Tides, vessels and warnings'), description('Tides, vessels and warnings...')),
    description('Lorem ipsum dolor sit amet, consetetur sadipscing elitr.'),
  ),
  ...ways('info-version-present', '/info', remove('/info/version')),
  ...ways('info-version-present', '/info/version', set('/info/version', '')),
  ...ways('contact-required', '/info', remove('/info/contact')),
  ...ways('contact-required', '/info/contact', set('/info/contact', {})),
  ...ways('contact-name', '/info/contact', remove('/info/contact/name')),
  ...ways('contact-name', '/info/contact/name', set('/info/contact/name', ' ')),
  ...damages('contact-placeholder', ['/info/contact/name'], (at) => set(at, 'Your name')),
  ...damages('contact-placeholder', ['/info/contact/url'], (at) =>
    set(at, 'https://www.contoso.com/support'),
  ),
  ...damages('contact-placeholder', ['/info/contact/email'], (at) =>
    set(at, 'support@example.com'),
  ),
  ...ways('metadata-required', '', remove('/x-ms-connector-metadata')),
  ...ways('metadata-required', '/x-ms-connector-metadata', set('/x-ms-connector-metadata', [])),
  ...ways(
    'metadata-shape',
    '/x-ms-connector-metadata',
    set('/x-ms-connector-metadata', { Website: 'https://www.harborwatch.dev' }),
  ),
  ...damages('metadata-shape', [3, 4].map(entry), (at) =>
    all(
      ...[3, 4].map((index) =>
        set(
          entry(index),
          at === entry(index)
            ? { Owner: 'Harbor Watch' }
            : { propertyName: 'Owner', propertyValue: 'Harbor Watch' },
        ),
      ),
    ),
  ),
  ...entryDamages('metadata-website', 0, 'Homepage', 'Address'),
  ...entryDamages('metadata-privacy-policy', 1, 'Privacy', 'Terms'),
  ...entryDamages('metadata-categories', 2, 'Category', 'Kind'),
  ...['www.harborwatch.dev', '', 'https://harborwatch.dev/our site'].flatMap((address) => [
    ...ways('metadata-website-url', value(0), set(value(0), address)),
    ...ways('metadata-privacy-policy-url', value(1), set(value(1), address)),
  ]),
  ...ways(
    'metadata-categories-allowed',
    value(2),
    set(value(2), 'Tides'),
    set(value(2), 'Data;Sea'),
  ),
  ...ways(
    'metadata-categories-max-two',
    value(2),
    set(value(2), 'Data;AI;Finance'),
    set(value(2), 'Data;AI;Finance;Productivity'),
  ),
  ...ways('host-required', '', remove('/host')),
  ...ways('host-required', '/host', set('/host', ''), set('/host', ' ')),
  ...ways('schemes-https', '/schemes', set('/schemes', ['http'])),
  ...damages(
    'secrets-in-swagger',
    [
      `${listStations}/parameters/0/default`,
      '/parameters/Limit/x-ms-test-value',
      '/definitions/Photo/properties/id/example',
    ],
    (at) => set(at, 'ghp_0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R'),
  ),
  ...damages('operation-summary-required', operations, (at) => remove(`${at}/summary`)),
  ...damages('operation-summary-length', summaries, (at) => set(at, long)),
  ...damages('operation-summary-restricted-chars', summaries, (at) => set(at, 'Get tides/heights')),
  ...damages('operation-summary-ends-alphanumeric', summaries, (at) => set(at, 'Get the tides.')),
  ...damages('operation-product-names', summaries, (at) => set(at, 'Start a Power Automate flow')),
  ...damages(
    'operation-product-names',
    operations.map((at) => `${at}/description`),
    (at) => set(at, 'Shows the tides in Power Apps.'),
  ),
  ...damages('operation-description-required', operations, (at) => remove(`${at}/description`)),
];
