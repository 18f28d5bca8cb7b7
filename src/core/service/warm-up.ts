import type { ConnectorSource } from '../contract/connector-source.ts';
import { checkConnector } from './check/check-connector.ts';

/** Rounds that bring most of the gain. */
export const WARM_UP_ROUNDS = 12;

const OPERATIONS = 60;

/**
 * Checks a small made-up connector with a readme, so that the engine has compiled the rules before the first real check.
 * Run it `WARM_UP_ROUNDS` times, each as a task of its own.
 */
export async function warmUp(): Promise<void> {
  await checkConnector(source, 'verified');
}

const body = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Name', description: 'The name.' },
    sizes: { type: 'array', items: { type: 'integer', format: 'int32' } },
  },
};

const item = {
  type: 'object',
  properties: {
    id: { type: 'string', description: 'id' },
    tags: { type: 'array', items: { type: 'string' } },
    next: { type: 'object', properties: { count: { type: 'number' } } },
  },
};

const operations = Array.from({ length: OPERATIONS }, (_, index) => index);

const definition = {
  swagger: '2.0',
  info: { title: 'Items', description: 'Items of a store.', version: '1.0' },
  host: 'api.contoso.com',
  basePath: '/',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  paths: Object.fromEntries(operations.map((index) => [`/items${index}/{id}`, pathItem(index)])),
  definitions: Object.fromEntries(operations.map((index) => [`Item${index}`, item])),
  securityDefinitions: {},
  security: [],
};

const readme = `# Items

Items of a [store](https://contoso.com), with **sizes** and \`tags\`.

## Prerequisites

1. An account
2. A *plan*

## Supported operations
${operations.map((index) => `\n### Get item ${index}\n\nGets an item, and its [tags](#tags).\n`).join('')}
## Known issues and limitations

- None, see https://contoso.com/issues

| Name | Limit |
| ---- | ----- |
| Get  | 10    |
`;

const source: ConnectorSource = {
  root: '',
  name: '',
  shape: 'loose',
  files: new Map([
    ['apiDefinition.swagger.json', bytesOf(definition)],
    ['apiProperties.json', bytesOf({ properties: { connectionParameters: {}, capabilities: [] } })],
    ['readme.md', new TextEncoder().encode(readme)],
  ]),
  leftOut: [],
  archiveFaults: [],
};

function pathItem(index: number): object {
  const id = { name: 'id', in: 'path', required: true, type: 'string' };
  return {
    get: {
      operationId: `GetItem${index}`,
      summary: `Get item ${index}`,
      description: 'Gets an item',
      parameters: [id, { name: 'filter', in: 'query', type: 'string', 'x-ms-summary': 'Filter' }],
      responses: { 200: { description: 'OK', schema: { $ref: `#/definitions/Item${index}` } } },
    },
    post: {
      operationId: `create_${index}`,
      summary: 'create',
      parameters: [id, { name: 'body', in: 'body', schema: body }],
      responses: { default: { description: '', schema: { type: 'string' } } },
    },
  };
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value, null, 2));
}
