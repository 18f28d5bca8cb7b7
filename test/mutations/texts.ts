import { all, type Change, damages, inDefinition, variants } from './damage.ts';
import { createAlert, deleteAlert, listStations } from './places.ts';

const { set, remove } = inDefinition;

const title = (value: string) => set('/info/title', value);
const description = (value: string) => set('/info/description', value);
const entry = (index: number) => `/x-ms-connector-metadata/${index}`;
const value = (index: number) => `${entry(index)}/propertyValue`;
const operations = [listStations, createAlert, deleteAlert];
const summaries = operations.map((at) => `${at}/summary`);
const long = 'Get the tides of a day and of the day after it, and of all of the days that follow';

/** Removes or renames an entry of the metadata. */
const entryDamages = (rule: string, index: number, ...names: readonly string[]) =>
  variants(
    rule,
    '/x-ms-connector-metadata',
    remove(entry(index)),
    ...names.map((name): Change => set(`${entry(index)}/propertyName`, name)),
  );

export const textDamages = [
  ...variants('title-required', '/info', remove('/info/title')),
  ...variants('title-required', '/info/title', title(''), title(' ')),
  ...variants(
    'title-length',
    '/info/title',
    title('Harbor Watch of all the Coasts'.padEnd(31, 'x')),
    title('Harbor '.padEnd(40, 'y')),
  ),
  ...variants(
    'title-restricted-words',
    '/info/title',
    title('Harbor Watch API'),
    title('Harbor Watch Connector'),
    title('Tides for Power Apps'),
  ),
  ...variants(
    'title-ends-alphanumeric',
    '/info/title',
    title('Harbor Watch!'),
    title('Harbor [Watch]'),
    title('Harbor Watch.'),
  ),
  ...variants(
    'title-english',
    '/info/title',
    title('Гавань'),
    title('Λιμάνι'),
    title('港の見張り'),
  ),
  ...variants(
    'title-placeholder',
    '/info/title',
    title('Default title'),
    title('Swagger Petstore'),
    title('Title'),
  ),
  ...variants('title-whitespace', '/info/title', title('Harbor Watch '), title(' Harbor Watch')),
  ...variants('description-required', '/info', remove('/info/description')),
  ...variants('description-required', '/info/description', description(''), description(' ')),
  ...variants(
    'description-length',
    '/info/description',
    description('Tides of harbors.'),
    description('All of the tides. '.repeat(40).trim()),
  ),
  ...variants(
    'description-product-names',
    '/info/description',
    description('Brings the tides of all the harbors to Power Automate.'),
    description('Brings the tides of all the harbors to PowerApps.'),
    description('Brings the tides of all the harbors to Logic Apps.'),
  ),
  ...variants(
    'description-not-title',
    '/info/description',
    all(title('Tides, vessels and warnings'), description('Tides, vessels and warnings...')),
    description('Lorem ipsum dolor sit amet, consetetur sadipscing elitr.'),
  ),
  ...variants('info-version-present', '/info', remove('/info/version')),
  ...variants('info-version-present', '/info/version', set('/info/version', '')),
  ...variants('contact-required', '/info', remove('/info/contact')),
  ...variants('contact-required', '/info/contact', set('/info/contact', {})),
  ...variants('contact-name', '/info/contact', remove('/info/contact/name')),
  ...variants('contact-name', '/info/contact/name', set('/info/contact/name', ' ')),
  ...damages('contact-placeholder', ['/info/contact/name'], (at) => set(at, 'Your name')),
  ...damages('contact-placeholder', ['/info/contact/url'], (at) =>
    set(at, 'https://www.contoso.com/support'),
  ),
  ...damages('contact-placeholder', ['/info/contact/email'], (at) =>
    set(at, 'support@example.com'),
  ),
  ...variants('metadata-required', '', remove('/x-ms-connector-metadata')),
  ...variants('metadata-required', '/x-ms-connector-metadata', set('/x-ms-connector-metadata', [])),
  ...variants(
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
    ...variants('metadata-website-url', value(0), set(value(0), address)),
    ...variants('metadata-privacy-policy-url', value(1), set(value(1), address)),
  ]),
  ...variants(
    'metadata-categories-allowed',
    value(2),
    set(value(2), 'Tides'),
    set(value(2), 'Data;Sea'),
  ),
  ...variants(
    'metadata-categories-max-two',
    value(2),
    set(value(2), 'Data;AI;Finance'),
    set(value(2), 'Data;AI;Finance;Productivity'),
  ),
  ...variants('host-required', '', remove('/host')),
  ...variants('host-required', '/host', set('/host', ''), set('/host', ' ')),
  ...variants('schemes-https', '/schemes', set('/schemes', ['http'])),
  ...damages(
    'secrets-in-swagger',
    [
      `${listStations}/parameters/0/default`,
      '/parameters/Limit/x-ms-test-value',
      '/definitions/Photo/properties/id/example',
    ],
    (at) => set(at, 'Bearer 8f3kQ2pLx0Zr7TnB4mWs'),
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
