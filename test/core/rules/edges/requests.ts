import type { Edges } from './edges.ts';

const operation = (value: string) => `{ "paths": { "/a": { "get": ${value} } } }`;
const posted = (parameters: string, more = '') =>
  `{ ${more} "paths": { "/a": { "post": { "parameters": [${parameters}] } } } }`;
const inBody = (schema: string) => posted(`{ "name": "body", "in": "body", "schema": ${schema} }`);
const paths = (text: string) => `{ "paths": { ${text} } }`;

const read = '{ "get": {} }';

/** Paths, operations and their requests. */
export const requestEdges: Edges = {
  'allow-empty-value-location': {
    invalid: [
      operation('{ "parameters": [{ "name": "a", "in": "path", «"allowEmptyValue"»: true }] }'),
    ],
  },
  'body-schema-not-empty': {
    valid: [
      posted('{ "name": "a", "in": "query", "schema": {} }'),
      posted('{ "name": "body", "in": "body", "x-ms-visibility": "internal", "schema": {} }'),
    ],
  },
  'collection-format': {
    invalid: [
      posted(
        '{ "name": "a", "in": "formData", "type": "array", "items": { "type": "string" }, "collectionFormat": «"many"» }',
      ),
      posted(
        '{ "name": "a", "in": "query", "type": "array", "items": { "in": "query", "type": "array", "items": { "type": "string" }, "collectionFormat": «"multi"» } }',
      ),
    ],
  },
  'get-with-body': {
    invalid: [operation('{ "parameters": [«{ "in": "body", "schema": {} }»] }')],
  },
  'internal-default-must-be-required': {
    valid: [
      posted(
        '{ "name": "a", "in": "query", "default": "b" }, { "name": "c", "in": "query", "x-ms-visibility": "internal" }',
      ),
      inBody(
        '{ "properties": { "a": { "default": "b" }, "c": { "x-ms-visibility": "internal" } } }',
      ),
    ],
    invalid: [
      posted(
        '«{ "name": "a", "in": "query", "x-ms-visibility": "internal", "default": "b", "required": false }»',
      ),
    ],
  },
  'internal-required-needs-default': {
    valid: [
      posted(
        '{ "name": "connectionId", "in": "path", "required": true, "x-ms-visibility": "internal" }',
      ),
      inBody(
        '{ "required": ["a", "b"], "properties": { "a": { "type": "object", "x-ms-visibility": "internal" }, "b": { "properties": {}, "x-ms-visibility": "internal" } } }',
      ),
    ],
  },
  'parameter-ambiguous-name': {
    valid: [
      '{ "paths": { "/a": { "post": { "operationId": "A", "parameters": [{ "name": "id", "in": "query", "type": "string" }, { "name": "body", "in": "body", "schema": { "properties": { "id": {} } } }] }, "get": { "operationId": "B", "parameters": [{ "name": "x", "in": "query", "x-ms-dynamic-list": { "operationId": "A", "parameters": { "id": { "value": 1 } } } }, { "name": "y", "in": "query", "x-ms-dynamic-values": { "operationId": "A", "parameters": { "id": 1 } }, "x-ms-dynamic-list": { "operationId": "A" } }] } } } }',
    ],
  },
  'parameter-body-and-formdata': {
    invalid: [posted('«{ "name": "body", "in": "body", "schema": {} }», { "in": "formData" }')],
  },
  'parameter-header-content-negotiation': {
    valid: [posted('{ "name": "Accept", "in": "query", "type": "string" }')],
  },
  'parameter-schema-only-body': {
    invalid: [
      posted('{ "name": "a", "in": "query", «"schema"»: { "type": "string", "format": "date" } }'),
      posted('{ "name": "a", "in": "query", «"schema"»: "string" }'),
    ],
  },
  'parameter-single-body': {
    valid: [
      posted(
        '{ "name": "body", "in": "body", "schema": {} }, { "name": "body", "in": "body", "schema": {} }',
      ),
    ],
    invalid: [
      posted('{ "in": "body", "schema": {} }, «{ "name": "b", "in": "body", "schema": {} }»'),
    ],
  },
  'parameter-unique': { valid: [posted('{ "in": "query" }, { "in": "query" }')] },
  'query-parameter-encoding': {
    invalid: [posted('{ "name": "a", "in": "query", «"x-ms-url-encoding"»: "double" }')],
  },
  'string-binary-urlencoded': {
    valid: [
      posted(
        '{ "name": "a", "in": "formData", "type": "string" }, { "name": "b", "in": "formData", "type": "integer", "format": "binary" }',
        '"consumes": ["application/x-www-form-urlencoded"],',
      ),
      posted(
        '{ "name": "a", "in": "formData", "type": "string", "format": "binary" }',
        '"consumes": ["application/json"],',
      ),
    ],
    invalid: [
      posted(
        '«{ "name": "body", "in": "body", "schema": { "type": "string", "format": "binary" } }»',
        '"consumes": ["application/x-www-form-urlencoded"],',
      ),
    ],
  },
  'path-partial-duplicate': {
    invalid: [
      paths(`«"/a/{b}"»: ${read}, "/a/c": ${read}, "/a/d": ${read}, "/a/e": ${read}`),
      paths(
        `«"/a/{b}"»: ${read}, "/a/c": ${read}, "/a/d": ${read}, "/a/e": ${read}, "/a/f": ${read}, "/a/g": ${read}`,
      ),
    ],
  },
  'path-empty': {
    invalid: [paths('«"/a"»: { "parameters": [], "summary": "A", "x-a": 1, "x-b": 2 }')],
  },
  'path-leading-slash': {
    invalid: [paths('«" //a//b "»: { "get": {} }'), paths('«"a//b"»: { "get": {} }')],
  },
  'path-duplicate-template': {
    valid: [paths('"/A/{b}": { "get": {} }, "/a/{B}": { "get": {} }')],
  },
  'operation-id-pascal-case': {
    invalid: [operation('{ "operationId": «"get__my_user_"» }')],
  },
  'operation-product-names': {
    invalid: [
      operation(
        '{ "description": «"For Power Automate and Power Apps."», "parameters": [{ "name": "a", "in": "query", "x-ms-summary": «"Power Apps"» }] }',
      ),
    ],
  },
  'operation-summary-ends-alphanumeric': {
    invalid: [operation('{ "summary": «"Get a/b."» }')],
  },
  'operation-summary-human-readable': { invalid: [operation('{ "summary": «" list_boards "» }')] },
  'operation-summary-sentence-case': { valid: [operation('{ "summary": " listBoards " }')] },
  'operation-summary-unique': {
    invalid: [
      paths('"/a": { "get": { "summary": "Get order" }, "put": { "summary": «" GET order "» } }'),
    ],
  },
  'operation-success-response': {
    invalid: [
      operation(
        '{ "responses": «{ "400": {}, "401": {}, "403": {}, "404": {}, "409": {}, "500": {} }» }',
      ),
      operation('{ "responses": «{ "1200": {}, "2000": {} }» }'),
    ],
  },
  'trigger-summary-when': {
    invalid: [operation('{ "x-ms-trigger": "batch", "summary": «"Tell when an order is made"» }')],
  },
};
