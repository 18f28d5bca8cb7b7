import { all, damages, inDefinition } from './damage.ts';
import {
  addPhoto,
  createAlert,
  getTides,
  listStations,
  sendWarning,
  updateAlert,
} from './places.ts';

const { set, remove, copy } = inDefinition;

const date = `${getTides}/parameters/2`;
const caption = `${addPhoto}/parameters/3`;
const version = `${updateAlert}/parameters/2`;
const bodies = [
  `${createAlert}/parameters/0`,
  `${updateAlert}/parameters/1`,
  `${sendWarning}/parameters/0`,
];
const member = (name: string) => (at: string) => `${at}/${name}`;

export const parameterDamages = [
  ...damages(
    'collection-format',
    [`${listStations}/parameters/1`],
    (at) => set(`${at}/collectionFormat`, 'multi'),
    member('collectionFormat'),
  ),
  ...damages('parameter-unique', [`${addPhoto}/parameters/5`], (at) => copy(caption, at)),
  ...damages('parameter-unique', [`${updateAlert}/parameters/3`], (at) => copy(version, at)),
  ...damages('parameter-unique', [`${getTides}/parameters/4`], (at) => copy(date, at)),
  ...damages(
    'parameter-single-body',
    [`${createAlert}/parameters/1`, `${sendWarning}/parameters/1`, `${updateAlert}/parameters/3`],
    (at) => all(copy(`${createAlert}/parameters/0`, at), set(`${at}/name`, 'more')),
  ),
  ...damages('parameter-body-and-formdata', [`${addPhoto}/parameters/5`], (at) =>
    copy(`${createAlert}/parameters/0`, at),
  ),
  ...damages(
    'parameter-body-and-formdata',
    [`${createAlert}/parameters/0`, `${sendWarning}/parameters/0`],
    (at) =>
      all(
        copy(caption, at.replace(/0$/, '1')),
        set(at.replace('parameters/0', 'consumes'), ['multipart/form-data', 'application/json']),
      ),
  ),
  ...damages(
    'parameter-name-connectionid',
    [caption, version, '/parameters/Units'].map(member('name')),
    (at) => set(at, 'connectionId'),
  ),
  ...damages('parameter-type-required', [date, caption, version], (at) => remove(`${at}/type`)),
  ...damages('parameter-array-items', [date, caption, version], (at) =>
    all(set(`${at}/type`, 'array'), set(`${at}/format`, undefined)),
  ),
  ...damages('parameter-array-items', [`${listStations}/parameters/1`], (at) =>
    remove(`${at}/items`),
  ),
  ...damages(
    'parameter-file-location',
    [date, version, '/parameters/Units'].map(member('type')),
    (at) => set(at, 'file'),
  ),
  ...damages('parameter-schema-only-body', [date, caption, version].map(member('schema')), (at) =>
    set(at, { type: 'string' }),
  ),
  ...damages('body-schema-required', bodies, (at) => remove(`${at}/schema`)),
  ...damages('body-property-invalid', bodies.map(member('type')), (at) => set(at, 'object')),
  ...damages(
    'formdata-name-ascii',
    [2, 3, 4].map((index) => `${addPhoto}/parameters/${index}/name`),
    (at) => set(at, 'größe'),
  ),
  ...damages(
    'string-binary-urlencoded',
    [`${addPhoto}/parameters/2`, `${addPhoto}/parameters/3`],
    (at) =>
      all(
        remove(`${addPhoto}/parameters/2`),
        set(`${addPhoto}/consumes`, ['application/x-www-form-urlencoded']),
        set(`${at}/format`, 'binary'),
      ),
  ),
  ...damages(
    'allow-empty-value-location',
    [version, `${updateAlert}/parameters/0`, `${getTides}/parameters/1`].map(
      member('allowEmptyValue'),
    ),
    (at) => set(at, true),
  ),
  ...damages('parameter-summary-required', [date, version, '/parameters/Limit'], (at) =>
    remove(`${at}/x-ms-summary`),
  ),
  ...damages('parameter-description-required', [date, version, '/parameters/Limit'], (at) =>
    remove(`${at}/description`),
  ),
  ...damages('internal-required-needs-default', [caption, version, '/parameters/Limit'], (at) =>
    all(
      set(`${at}/required`, true),
      set(`${at}/x-ms-visibility`, 'internal'),
      set(`${at}/default`, undefined),
    ),
  ),
];
