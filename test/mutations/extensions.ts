import { all, type Change, damages, inDefinition, inProperties, variants } from './damage.ts';
import { getTides, getVessel, listStations, updateAlert } from './places.ts';

const { set, remove } = inDefinition;

const hooks = '/paths/~1hooks';
const watch = `${hooks}/post`;
const body = `${watch}/parameters/0/schema`;
const url = `${body}/properties/callbackUrl`;
const content = `${hooks}/x-ms-notification-content`;
const poll = '/paths/~1hooks/get';
const kind = '/definitions/Tide/properties/kind';

/** Adds a webhook trigger, the operation that ends its subscription, and a polling trigger. */
export const withWebhook: Change = all(
  set(hooks, {
    'x-ms-notification-content': {
      description: 'The warning.',
      schema: {
        type: 'object',
        properties: {
          id: { type: 'string', title: 'Number', description: 'Number of the warning.' },
        },
      },
    },
    post: {
      operationId: 'WatchWarnings',
      summary: 'When a warning is given',
      description: 'Starts a flow for each warning.',
      'x-ms-trigger': 'single',
      'x-ms-trigger-hint': 'Give a warning.',
      parameters: [
        {
          name: 'body',
          in: 'body',
          required: true,
          schema: {
            type: 'object',
            required: ['callbackUrl'],
            properties: {
              callbackUrl: {
                type: 'string',
                title: 'Address',
                description: 'Address to notify.',
                'x-ms-visibility': 'internal',
                'x-ms-notification-url': true,
              },
            },
          },
        },
      ],
      responses: { 201: { description: 'Watching.' } },
    },
    get: {
      operationId: 'FetchWarnings',
      summary: 'When warnings are given',
      description: 'Starts a flow for the latest warnings.',
      'x-ms-trigger': 'batch',
      'x-ms-trigger-hint': 'Give a warning.',
      'x-ms-notification': { operationId: 'WatchWarnings' },
      responses: {
        200: { description: 'The warnings.', schema: { type: 'array', items: { type: 'string' } } },
      },
    },
  }),
  set('/paths/~1hooks~1{hookId}', {
    delete: {
      operationId: 'StopWatching',
      summary: 'Stop watching',
      description: 'Ends the notifications.',
      'x-ms-visibility': 'internal',
      parameters: [
        {
          name: 'hookId',
          in: 'path',
          required: true,
          type: 'string',
          default: '0',
          'x-ms-summary': 'Hook',
          description: 'The hook to end.',
          'x-ms-url-encoding': 'single',
        },
      ],
      responses: { 204: { description: 'Ended.' } },
    },
  }),
  inProperties.set('/properties/capabilities', ['actions', 'triggers']),
);

const inWebhook = (change: Change): Change => all(withWebhook, change);
const annotated = (pointer: string, annotation: object): Change =>
  set(`${pointer}/x-ms-api-annotation`, { family: 'Tides', ...annotation });

export const extensionDamages = [
  ...damages(
    'ext-malformed-name',
    ['x-ms-summary:', 'x-ms-summary title', 'x-ms  -summary'],
    (name) => set(`${kind}/${name}`, 'Kind'),
    (name) => `${kind}/${name}`,
  ),
  ...damages(
    'ext-summary-type',
    [`${listStations}/parameters/0/x-ms-summary`, `${getTides}/parameters/2/x-ms-summary`],
    (at) => set(at, 5),
  ),
  ...damages(
    'ext-visibility-value',
    [`${listStations}/x-ms-visibility`, `${getTides}/parameters/2/x-ms-visibility`],
    (at) => set(at, 'Advanced'),
  ),
  ...variants(
    'ext-url-encoding-value',
    `${getTides}/parameters/1/x-ms-url-encoding`,
    set(`${getTides}/parameters/1/x-ms-url-encoding`, 'none'),
    set(`${getTides}/parameters/1/x-ms-url-encoding`, true),
  ),
  ...damages(
    'ext-boolean-flags',
    [
      `${listStations}/x-ms-no-generic-test`,
      `${listStations}/x-ms-safe-operation`,
      `${kind}/x-ms-localizeDefaultValue`,
    ],
    (at) => set(at, 'true'),
  ),
  ...damages('ext-editor-dictionary', [`${kind}/x-ms-editor`], (at) => set(at, 'dictionary')),
  ...damages('ext-media-kind', [`${kind}/x-ms-media-kind`], (at) => set(at, 'video')),
  ...damages('ext-deployment-version', ['/info/x-ms-deployment-version'], (at) => set(at, '1')),
  ...variants('ext-docs', '/x-ms-docs', set('/x-ms-docs', {}), set('/x-ms-docs', [])),
  ...variants('ext-docs', '/x-ms-docs/0', set('/x-ms-docs', [{ url: 'https://a.dev' }])),
  ...damages('ext-capabilities-shape', ['/x-ms-capabilities/testconnection'], () =>
    set('/x-ms-capabilities', { testconnection: { operationId: 'ListStations' } }),
  ),
  ...damages('ext-capabilities-shape', [`${listStations}/x-ms-capabilities/chunkTransfer`], () =>
    set(`${listStations}/x-ms-capabilities`, { chunkTransfer: 'true' }),
  ),
  ...variants(
    'ext-pageable-nextlinkname',
    `${listStations}/x-ms-pageable`,
    set(`${listStations}/x-ms-pageable`, {}),
    set(`${listStations}/x-ms-pageable`, true),
  ),
  ...damages(
    'ext-pageable-nextlinkname-value',
    [`${listStations}/x-ms-pageable/nextLinkName`],
    () => set(`${listStations}/x-ms-pageable`, { nextLinkName: 'nextlink' }),
  ),
  ...damages('ext-trigger-value', [`${watch}/x-ms-trigger`, `${poll}/x-ms-trigger`], (at) =>
    inWebhook(set(at, 'both')),
  ),
  ...damages('ext-trigger-verb', ['/paths/~1hooks~1{hookId}/delete/x-ms-trigger'], (at) =>
    inWebhook(set(at, 'single')),
  ),
  ...damages('ext-trigger-metadata', [`${poll}/x-ms-trigger-metadata`], (at) =>
    inWebhook(set(at, { mode: 'polling' })),
  ),
  ...damages('ext-operation-context', [`${poll}/x-ms-operation-context`], (at) =>
    inWebhook(set(at, {})),
  ),
  ...damages('ext-operation-context', [`${listStations}/x-ms-operation-context`], (at) =>
    set(at, { simulate: { operationId: 'ListStations' } }),
  ),
  ...damages('webhook-notification-url-missing', [body], () =>
    inWebhook(remove(`${url}/x-ms-notification-url`)),
  ),
  ...damages('webhook-notification-content-missing', [hooks], () => inWebhook(remove(content))),
  ...damages('notification-content-location', [`${watch}/x-ms-notification-content`], (at) =>
    inWebhook(all(remove(content), set(at, { schema: { type: 'object' } }))),
  ),
  ...variants(
    'notification-content-schema',
    content,
    inWebhook(remove(`${content}/schema`)),
    inWebhook(set(content, 'A warning')),
  ),
  ...variants(
    'notification-url-value',
    `${url}/x-ms-notification-url`,
    inWebhook(set(`${url}/x-ms-notification-url`, 'true')),
    inWebhook(set(`${url}/x-ms-notification-url`, false)),
  ),
  ...damages(
    'notification-url-position',
    [
      `${listStations}/parameters/0/x-ms-notification-url`,
      `${listStations}/responses/200/headers/ETag/x-ms-notification-url`,
    ],
    (at) => set(at, true),
  ),
  ...variants(
    'notification-url-internal',
    url,
    inWebhook(remove(`${url}/x-ms-visibility`)),
    inWebhook(set(`${url}/x-ms-visibility`, 'advanced')),
  ),
  ...variants('notification-url-required', url, inWebhook(remove(`${body}/required`))),
  ...damages('notification-url-string', [`${url}/type`], (at) => inWebhook(set(at, 'integer'))),
  ...damages('ext-notification-trigger-only', [`${poll}/x-ms-notification`], (at) =>
    inWebhook(set(at, {})),
  ),
  ...damages(
    'ext-notification-trigger-only',
    [`${listStations}/x-ms-notification`, `${watch}/x-ms-notification`],
    (at) => inWebhook(set(at, { operationId: 'WatchWarnings' })),
  ),
  ...damages('ext-notification-trigger-only', [`${poll}/x-ms-notification/operationId`], (at) =>
    inWebhook(set(at, 'ListStations')),
  ),
  ...damages(
    'ext-annotation-shape',
    ['family', 'revision', 'status'],
    (name) => annotated(listStations, { [name]: false }),
    (name) => `${listStations}/x-ms-api-annotation/${name}`,
  ),
  ...damages('ext-annotation-shape', ['/info/x-ms-api-annotation/status'], () =>
    set('/info/x-ms-api-annotation', { status: 'preview' }),
  ),
  ...damages(
    'ext-annotation-duplicate-revision',
    [`${getTides}/x-ms-api-annotation/revision`],
    () => all(annotated(listStations, { revision: 1 }), annotated(getTides, { revision: 1 })),
  ),
  ...damages('ext-annotation-active', [getVessel], () =>
    all(
      annotated(listStations, { revision: 1 }),
      annotated(getTides, { revision: 2 }),
      annotated(getVessel, { revision: 3 }),
    ),
  ),
  ...damages('ext-annotation-active', [getTides], () =>
    all(
      annotated(listStations, { revision: 1, status: 'Production' }),
      annotated(getTides, { revision: 2, status: 'Production' }),
    ),
  ),
  ...damages(
    'ext-annotation-replacement',
    [`${listStations}/x-ms-api-annotation/replacement`],
    () =>
      annotated(listStations, {
        revision: 1,
        replacement: { api: 'Harbor', operationId: 'GetTides' },
      }),
  ),
  ...damages('ext-annotation-replacement', [`${updateAlert}/x-ms-api-annotation/replacement`], () =>
    all(
      set(`${updateAlert}/deprecated`, true),
      annotated(updateAlert, { revision: 1, replacement: { operationId: 'GetTides' } }),
    ),
  ),
];
