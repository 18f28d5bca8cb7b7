import { all, damages, inDefinition, variants } from './damage.ts';
import { addPhoto, createAlert, deleteAlert, getTides, listStations } from './places.ts';

const { set, add, remove, rename } = inDefinition;

const answer = (operation: string, code = '200') => `${operation}/responses/${code}`;
const property = (path: string) => path.replace('.', '/properties/').replace(/^/, '/definitions/');
const properties = (...paths: readonly string[]) => paths.map(property);
const of = (member: string, ...places: readonly string[]) => places.map((at) => `${at}/${member}`);
const header = { type: 'string', description: 'Once more.' };
const receipt = { description: 'A receipt.', schema: { $ref: '#/definitions/Receipt' } };
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const fields = (count: number) =>
  Object.fromEntries(
    range(count).map((index) => [
      `f${index}`,
      { type: 'string', title: `Field ${index}`, description: 'One of many.' },
    ]),
  );

export const schemaDamages = [
  ...damages(
    'response-code-valid',
    [listStations, getTides, createAlert],
    (at) => rename(answer(at, '401'), '4XX'),
    (at) => answer(at, '4XX'),
  ),
  ...damages(
    'response-description-required',
    [answer(listStations), answer(deleteAlert, '204'), '/responses/Unauthorized'],
    (at) => remove(`${at}/description`),
  ),
  ...damages(
    'response-headers-unique',
    of('headers/etag', answer(listStations), answer(getTides), answer(createAlert, '201')),
    (at) => set(at, header),
  ),
  ...damages(
    'default-response-schema',
    of('responses/default', listStations, getTides, createAlert),
    (at) => set(at, { description: 'It failed.', schema: { $ref: '#/definitions/Receipt' } }),
  ),
  ...damages(
    'schema-type-valid',
    of('type', ...properties('Tide.time', 'Photo.id', 'Alert.id')),
    (at) => set(at, 'date'),
  ),
  ...damages(
    'schema-array-items',
    [...properties('Station.kinds', 'NewAlert.days'), `${answer(listStations)}/schema`],
    (at) => remove(`${at}/items`),
  ),
  ...damages(
    'schema-file-root-only',
    of('type', ...properties('Photo.id', 'Alert.id', 'Receipt.sent')),
    (at) => set(at, 'file'),
  ),
  ...damages(
    'schema-required-not-empty',
    of('required', '/definitions/NewAlert', '/definitions/AlertChange', '/definitions/Alert'),
    (at) => set(at, []),
  ),
  ...damages(
    'schema-required-defined',
    of('required', '/definitions/Vessel', '/definitions/Berth', '/definitions/AlertChange'),
    (at) => add(at, 'flag'),
    (at) => `${at}/1`,
  ),
  ...damages(
    'schema-readonly-required-input',
    properties('NewAlert.email', 'AlertChange.minutesBefore', 'Warning.text'),
    (at) => set(`${at}/readOnly`, true),
  ),
  ...damages(
    'enum-not-empty',
    [
      ...of('enum', ...properties('Tide.kind')),
      `${listStations}/parameters/1/items/enum`,
      `${property('Station.kinds')}/items/enum`,
    ],
    (at) => set(at, []),
  ),
  ...damages(
    'default-value-type',
    [
      '/parameters/Limit/default',
      '/parameters/Units/default',
      `${listStations}/parameters/1/default`,
    ],
    (at) => set(at, { some: 'object' }),
  ),
  ...damages(
    'numeric-limits-nonnegative',
    [
      ...of('minLength', ...properties('NewAlert.stationId', 'Warning.text')),
      `${listStations}/parameters/1/minItems`,
    ],
    (at) => set(at, -1),
  ),
  ...damages(
    'numeric-limits-ordered',
    [
      ...of('minimum', ...properties('Station.latitude', 'Vessel.draft')),
      '/parameters/Limit/minimum',
    ],
    (at) => set(at, 1000),
  ),
  ...damages(
    'exclusive-limit-companion',
    of(
      'exclusiveMinimum',
      ...properties('Tide.height', 'Receipt.sent', 'AlertChange.minutesBefore'),
    ),
    (at) => set(at, true),
  ),
  ...damages(
    'multiple-of-positive',
    of(
      'multipleOf',
      ...properties('Tide.height', 'NewAlert.minutesBefore', 'AlertChange.minutesBefore'),
    ),
    (at) => set(at, 0),
  ),
  ...damages(
    'pattern-valid-regex',
    [
      ...of('pattern', ...properties('AlertChange.email', 'Warning.topic')),
      `${listStations}/parameters/0/pattern`,
    ],
    (at) => set(at, '[a-z'),
  ),
  ...damages(
    'discriminator-required-string',
    ['/definitions/Vessel', '/definitions/Berth'],
    (at) => remove(`${at}/required`),
    (at) => `${at}/discriminator`,
  ),
  ...variants(
    'discriminator-required-string',
    '/definitions/Warning/discriminator',
    set('/definitions/Warning/discriminator', 'kind'),
  ),
  ...damages(
    'body-schema-count',
    ['/definitions/Receipt', '/definitions/Photo', '/definitions/Alert'],
    (at) => set(`${at}/properties`, fields(513)),
  ),
  ...damages('operation-schema-count', [listStations, createAlert, deleteAlert], (at) =>
    all(
      set('/definitions/Receipt/properties', fields(500)),
      ...range(33).map((index) => set(answer(at, `${430 + index}`), receipt)),
    ),
  ),
  ...damages(
    'ref-resolves',
    of(
      '$ref',
      `${answer(listStations)}/schema/items`,
      `${listStations}/parameters/2`,
      answer(getTides, '401'),
    ),
    (at) =>
      set(
        at,
        at.includes('schema')
          ? '#/definitions/None'
          : at.includes('parameters')
            ? '#/parameters/None'
            : '#/responses/None',
      ),
  ),
  ...damages(
    'ref-section',
    of(
      '$ref',
      `${answer(listStations)}/schema/items`,
      `${answer(addPhoto, '201')}/schema`,
      property('Berth.vessel'),
    ),
    (at) => set(at, '#/components/schemas/Tide'),
  ),
  ...damages(
    'ref-loop-parameter-response',
    ['/parameters/More/$ref', '/parameters/Other/$ref'],
    (at) => all(set(at.slice(0, -5), {}), set(at, '#/parameters/Units')),
  ),
  ...damages('ref-loop-parameter-response', ['/responses/Gone/$ref'], (at) =>
    all(set('/responses/Gone', {}), set(at, '#/responses/Unauthorized')),
  ),
  ...damages(
    'schema-required-loop',
    ['/definitions/Vessel', '/definitions/Berth', '/definitions/AlertChange'],
    (at) => all(set(`${at}/properties/next`, { $ref: `#${at}` }), add(`${at}/required`, 'next')),
  ),
  ...damages(
    'dynamic-reference-source-visible',
    [getTides, addPhoto],
    (at) => set(`${at}/parameters/0/x-ms-visibility`, 'internal'),
    (at) => `${at}/parameters/1/x-ms-dynamic-values/parameters/country`,
  ),
];
