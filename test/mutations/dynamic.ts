import { all, damages, inDefinition } from './damage.ts';
import { addPhoto, createAlert, getTides, listStations } from './places.ts';

const { set, add, remove } = inDefinition;

const stations = [getTides, addPhoto].map((at) => `${at}/parameters/1`);
const lists = stations.map((at) => `${at}/x-ms-dynamic-values`);
const member = (name: string) => (at: string) => `${at}/${name}`;
const choices = [
  '/definitions/Station/properties/kinds/items/x-ms-enum-values',
  '/definitions/NewAlert/properties/days/items/x-ms-enum-values',
];
/** An allowed value of the list beside these names. */
const allowedBeside = (at: string) => (at.includes('kinds') ? 'gauge' : 'weekday');
const named = (value: string) => ({ value, displayName: `The ${value}` });

const list = {
  operationId: 'ListStations',
  parameters: { country: { parameterReference: 'country' } },
  itemValuePath: 'id',
  itemTitlePath: 'name',
};
const schema = {
  operationId: 'GetAlert',
  parameters: { alertId: 'a' },
  'value-path': 'x/properties',
};

export const dynamicDamages = [
  ...damages(
    'ext-dynamic-operation-not-found',
    lists,
    (at) => set(`${at}/operationId`, 'Lost'),
    member('operationId'),
  ),
  ...damages('ext-dynamic-operationid-required', lists, (at) => remove(`${at}/operationId`)),
  ...damages(
    'ext-dynamic-parameter-not-found',
    lists,
    (at) => set(`${at}/parameters/lost`, 'a'),
    member('parameters/lost'),
  ),
  ...damages(
    'ext-dynamic-source-parameter-not-found',
    lists,
    (at) => set(`${at}/parameters/country/parameter`, 'lost'),
    member('parameters/country'),
  ),
  ...damages('ext-dynamic-required-parameter-missing', lists, (at) =>
    all(
      add(`${listStations}/parameters`, {
        name: 'area',
        in: 'query',
        required: true,
        type: 'string',
        'x-ms-summary': 'Area',
        description: 'Area to look at.',
      }),
      ...lists.filter((each) => each !== at).map((each) => set(`${each}/parameters/area`, 'a')),
    ),
  ),
  ...damages(
    'ext-dynamic-reference-form',
    lists,
    (at) => set(`${at}/parameters/country`, { parameterReference: 'country' }),
    member('parameters/country'),
  ),
  ...damages(
    'ext-dynamic-twin-consistent',
    stations.map(member('x-ms-dynamic-list')),
    (at) =>
      set(at, { ...list, operationId: 'GetTides', parameters: { stationId: { value: 'a' } } }),
    member('operationId'),
  ),
  ...damages(
    'ext-dynamic-target-array',
    lists,
    (at) => set(`${at}/value-collection`, 'stations'),
    member('value-collection'),
  ),
  ...damages(
    'ext-dynamic-on-body-parameter',
    [`${createAlert}/parameters/0/x-ms-dynamic-schema`],
    (at) => set(at, schema),
  ),
  ...damages('ext-dynamic-schema-position', stations.map(member('x-ms-dynamic-schema')), (at) =>
    set(at, schema),
  ),
  ...damages('ext-dynamic-tree-shape', stations.map(member('x-ms-dynamic-tree')), (at) =>
    set(at, { open: list }),
  ),
  ...damages(
    'ext-filter-functions',
    ['/definitions/Station/properties/name/filterFunctions'],
    (at) => set(at, []),
  ),
  ...damages(
    'ext-enum-values-shape',
    choices,
    (at) => set(at, [{ value: allowedBeside(at) }]),
    member('0'),
  ),
  ...damages(
    'ext-enum-values-unique',
    choices,
    (at) => set(at, [named(allowedBeside(at)), named(allowedBeside(at))]),
    member('1/value'),
  ),
  ...damages(
    'ext-enum-values-member',
    choices,
    (at) => set(at, [named('lost')]),
    member('0/value'),
  ),
];
