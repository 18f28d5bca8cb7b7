import { brief, isObject, objectOr, scalarText } from '../files/json/json-value.ts';
import { has, type JsonFormat } from './json-format-signs.ts';

/** Descriptions of APIs, which can be converted. */
export const apiFormats: readonly JsonFormat[] = [
  {
    name: ({ openapi }) => `OpenAPI ${brief(scalarText(openapi), 20)}`,
    sign: ({ openapi, swagger }) =>
      openapi !== undefined && swagger === undefined ? '/openapi' : undefined,
  },
  {
    name: ({ asyncapi }) => `AsyncAPI ${brief(scalarText(asyncapi), 20)}`,
    sign: (root) => has(root, 'asyncapi'),
  },
  {
    name: ({ swaggerVersion }) => `Swagger ${brief(scalarText(swaggerVersion), 20)}`,
    sign: (root) => has(root, 'swaggerVersion'),
  },
  {
    name: ({ swagger }) => `OpenAPI ${brief(scalarText(swagger), 20)}`,
    sign: ({ swagger }) => (/^3/.test(scalarText(swagger)) ? '/swagger' : undefined),
  },
  {
    name: 'a Postman collection',
    sign: (root) => {
      const { _postman_id: id, schema } = objectOr(root.info);
      if (/getpostman\.com|schema\.postman\.com/.test(scalarText(schema))) return '/info/schema';
      if (id !== undefined) return '/info/_postman_id';
      return isObject(root.collection) && objectOr(root.collection).item !== undefined
        ? '/collection'
        : undefined;
    },
  },
  {
    name: 'an Insomnia export',
    sign: (root) => has(root, '__export_format') ?? has(root, '__export_source'),
  },
  {
    name: 'a HAR recording',
    sign: ({ log }) => (objectOr(log).entries === undefined ? undefined : '/log/entries'),
  },
  {
    name: 'a Google API discovery document',
    sign: ({ kind }) => (/^discovery#/.test(scalarText(kind)) ? '/kind' : undefined),
  },
  {
    name: 'a GraphQL schema',
    sign: (root) =>
      has(root, '__schema') ??
      (isObject(objectOr(root.data).__schema) ? '/data/__schema' : undefined),
  },
];
