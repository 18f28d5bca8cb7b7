import { all, type Change, damages, inDefinition, variants } from './damage.ts';
import {
  addPhoto,
  createAlert,
  deleteAlert,
  getAlert,
  getBerth,
  getTides,
  getVessel,
  listStations,
  updateAlert,
} from './places.ts';

const { set, add, remove, rename, copy } = inDefinition;

const alerts = '/paths/~1alerts';
const stations = '/paths/~1stations';
const warnings = '/paths/~1warnings';

/** Renames a path; `{}` in the new name is replaced with the old one. */
const renamed = (rule: string, name: string) =>
  damages(
    rule,
    [alerts, stations, warnings],
    (at) => rename(at, named(at, name)),
    (at) => `/paths/${named(at, name).replaceAll('/', '~1')}`,
  );

const named = (at: string, name: string) => name.replace('{}', at.slice('/paths/~1'.length));

/** Copies an operation to another path, under a new id. */
const twin = (operation: string, path: string): Change => {
  const at = `/paths/${path}/${operation.slice(operation.lastIndexOf('/') + 1)}`;
  return all(set(`/paths/${path}`, {}), copy(operation, at), set(`${at}/operationId`, 'Twin'));
};

const inPath = {
  in: 'path',
  required: true,
  type: 'string',
  'x-ms-summary': 'ID',
  description: 'ID.',
};

export const pathDamages = [
  ...renamed('path-leading-slash', '{}'),
  ...renamed('path-no-query-or-fragment', '/{}?active=true'),
  ...renamed('path-no-query-or-fragment', '/{}#first'),
  ...renamed('path-no-wildcard', '/{}/*'),
  ...renamed('path-template-valid', '/{}/}'),
  ...damages(
    'path-variable-default',
    ['alertId', 'vesselId', 'berthId'],
    (name) =>
      rename(`/paths/~1${name.slice(0, -2)}s~1{${name}}`, `/${name.slice(0, -2)}s/{${name}=1}`),
    (name) => `/paths/~1${name.slice(0, -2)}s~1{${name}=1}`,
  ),
  ...damages(
    'path-case-insensitive-unique',
    ['/paths/~1Alerts', '/paths/~1STATIONS', '/paths/~1warningS'],
    (at) => set(at, {}),
  ),
  ...damages(
    'path-duplicate-template',
    [getAlert, getVessel, getBerth],
    (at) =>
      all(
        twin(at, `${at.split('/')[2]?.replace('Id}', '}')}`),
        set(
          `/paths/${at.split('/')[2]?.replace('Id}', '}')}/get/parameters/0/name`,
          at.match(/\{(\w+)Id\}/)?.[1],
        ),
      ),
    (at) => `/paths/${at.split('/')[2]?.replace('Id}', '}')}`,
  ),
  ...damages(
    'path-item-ref',
    [alerts, stations, warnings],
    (at) => set(`${at}/$ref`, 'all.json'),
    (at) => `${at}/$ref`,
  ),
  ...damages(
    'operation-id-required',
    [addPhoto, updateAlert, deleteAlert],
    (at) => remove(`${at}/operationId`),
    (at) => `${at}/operationId`,
  ),
  ...damages(
    'operation-id-unique',
    [updateAlert, deleteAlert],
    (at) => set(`${at}/operationId`, 'AddPhoto'),
    (at) => `${at}/operationId`,
  ),
  ...damages('operation-id-unique', [`${deleteAlert}/operationId`], (at) => set(at, 'UpdateAlert')),
  ...variants('operation-count', '/paths', (draft) => {
    for (let index = 0; index < 257; index += 1) {
      twin(createAlert, `~1alerts~1${index}`)(draft);
      set(`/paths/~1alerts~1${index}/post/operationId`, `CreateAlert${index}`)(draft);
    }
  }),
  ...damages(
    'operation-has-response',
    [listStations, createAlert, deleteAlert],
    (at) => set(`${at}/responses`, {}),
    (at) => `${at}/responses`,
  ),
  ...damages('path-parameter-defined', [getAlert, getVessel, getBerth], (at) =>
    remove(`${at}/parameters/0`),
  ),
  ...damages(
    'path-parameter-in-template',
    [listStations, getTides, addPhoto],
    (at) => add(`${at}/parameters`, { name: 'id', ...inPath }),
    (at) => `${at}/parameters/${at === listStations ? 3 : at === getTides ? 4 : 5}`,
  ),
  ...damages(
    'path-parameter-required',
    [getAlert, getVessel, getBerth].map((at) => `${at}/parameters/0/required`),
    (at) => set(at, false),
  ),
];
