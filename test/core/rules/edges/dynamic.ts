import type { Edges } from './edges.ts';

const station = '{ "type": "object", "properties": { "id": { "type": "string" } } }';
const stations = `{ "type": "array", "items": ${station} }`;
const kind = '{ "name": "kind", "in": "query", "type": "string" }';
const needed = '{ "name": "kind", "in": "query", "required": true, "type": "string" }';

/** An operation `ListA` with parameters and a response, and an operation with fields that call it. */
const calling = (fields: string, parameters = '', response = stations) =>
  `{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [${parameters}], "responses": { "200": { "schema": ${response} } } } }, "/b": { "post": { "operationId": "UseA", "parameters": [${fields}] } } } }`;
const field = (extensions: string) =>
  `{ "name": "a", "in": "query", "type": "string", ${extensions} }`;
const inBody = (properties: string, more = '') =>
  `{ "name": "body", "in": "body", ${more} "schema": { "type": "object", "properties": { ${properties} } } }`;
const values = (parameters: string, more = '"value-path": "id"') =>
  `"x-ms-dynamic-values": { "operationId": "ListA", "parameters": { ${parameters} }, ${more} }`;
const list = (parameters: string, more = '"itemValuePath": "id"') =>
  `"x-ms-dynamic-list": { "operationId": "ListA", "parameters": { ${parameters} }, ${more} }`;

const marked = (extension: string) => `${extension.replace('{', '«{')}»`;

/** Dynamic values, lists, schemas, properties and trees. */
export const dynamicEdges: Edges = {
  'ext-dynamic-operationid-required': {
    valid: [
      calling(field('"x-ms-dynamic-values": { "builtInOperation": "AadGraph.GetUsers" }')),
      calling(field('"x-ms-dynamic-values": { "operationId": 5 }')),
    ],
    invalid: [
      calling(field('"x-ms-dynamic-list": «{ "capability": "file-picker" }»')),
      calling(field('"x-ms-dynamic-tree": { "open": «{}», "browse": { "operationId": "ListA" } }')),
    ],
  },
  'ext-dynamic-operation-not-found': {
    valid: [calling(field('"x-ms-dynamic-values": { "operationId": " " }'))],
    invalid: [
      calling(
        field(
          '"x-ms-dynamic-values": { "operationId": «"Lost"» }, "x-ms-dynamic-list": { "operationId": «"Gone"» }',
        ),
      ),
      '{ "paths": { "/a": { "get": { "x-ms-notification": { "operationId": «"Lost"» }, "x-ms-operation-context": { "simulate": { "operationId": «"Gone"» } } } } } }',
      '{ "x-ms-capabilities": { "file-picker": { "open": { "operationId": «"Lost"» }, "browse": { "operationId": «"Gone"» } } } }',
      '{ "definitions": { "A": { "x-ms-dynamic-properties": { "operationId": «"Lost"» } } } }',
    ],
  },
  'ext-dynamic-parameter-not-found': {
    valid: [
      calling(field(values('"body/kind": "x"')), inBody('"kind": { "type": "string" }')),
      calling(field(values('"kind": "x"')), '{ "$ref": "#/parameters/lost" }'),
      calling(field(values('"kind": "x"')), '{ "name": "body", "in": "body", "schema": {} }'),
      calling(field('"x-ms-dynamic-values": { "operationId": "Lost", "parameters": { "k": 1 } }')),
    ],
    invalid: [
      calling(field(values('«"kinds"»: "x"')), kind),
      calling(field(values('«"anything"»: "x", «"else"»: "y"'))),
      calling(
        field(`${values('«"sort"»: "x"')}, ${list('"body/sort": { "value": "x" }')}`),
        inBody('"kind": { "type": "string" }'),
      ),
    ],
  },
  'ext-dynamic-source-parameter-not-found': {
    valid: [
      calling(
        field(list('"kind": { "parameterReference": "body/to/group" }')) +
          `, ${inBody('"to": { "properties": { "group": { "type": "string" } } }')}`,
        kind,
      ),
      calling(
        inBody(
          `"kind": { "type": "string" }, "a": { "type": "string", ${values('"kind": { "parameter": "kind" }')} }`,
        ),
        kind,
      ),
      // Another operation shares the definition, and has the field.
      '{ "paths": { "/a": { "put": { "parameters": [{ "name": "body", "in": "body", "schema": { "$ref": "#/definitions/A" } }] }, "post": { "parameters": [{ "name": "k", "in": "query" }, { "name": "body", "in": "body", "schema": { "$ref": "#/definitions/A" } }] } } }, "definitions": { "A": { "properties": { "a": { "x-ms-dynamic-values": { "operationId": "B", "parameters": { "k": { "parameter": "k" } } } } } } } }',
      // Nobody chooses a value in a response.
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "properties": { "a": { "x-ms-dynamic-values": { "operationId": "B", "parameters": { "k": { "parameter": "k" } } } } } } } } } } } }',
    ],
    invalid: [
      calling(
        `${field(
          `${values('"kind": «{ "parameter": "lost" }»')}, ${list('"kind": { "parameterReference": "body/lost" }')}`,
        )}, ${inBody('"to": { "type": "string" }')}`,
        kind,
      ),
      calling(
        field(list('"kind": «{ "parameterReference": "body/to/group" }»')) +
          `, ${inBody('"to": { "type": "string" }')}`,
        kind,
      ),
      '{ "paths": { "/a": { "x-ms-notification-content": { "schema": { "type": "object", "x-ms-dynamic-schema": { "operationId": "B", "parameters": { "k": «{ "parameter": "k" }» } } } }, "post": {} } } }',
    ],
  },
  'ext-dynamic-required-parameter-missing': {
    valid: [
      calling(
        field(values('')),
        '{ "name": "connectionId", "in": "path", "required": true, "type": "string" }',
      ),
      calling(field(values('"kind": "x"')), needed),
      calling(
        field(values('')),
        '{ "name": "body", "in": "body", "required": true, "schema": {} }',
      ),
    ],
    invalid: [
      calling(
        field(marked(values(''))),
        `${needed}, { "name": "other", "in": "header", "required": true, "type": "string" }`,
      ),
      calling(
        field(
          '"x-ms-dynamic-tree": { "open": «{ "operationId": "ListA" }», "browse": { "operationId": "ListA", "parameters": { "kind": { "value": "x" } } } }',
        ),
        needed,
      ),
    ],
  },
  'ext-dynamic-required-mismatch': {
    valid: [
      calling(
        `${field(values('"kind": { "parameter": "kind" }'))}, { "name": "kind", "in": "query", "type": "string", "default": "x" }`,
        needed,
      ),
      calling(`${field(values('"kind": { "parameter": "kind" }'))}, ${kind}`, kind),
      calling(field(values('"kind": "x"')), needed),
    ],
  },
  'ext-dynamic-type-mismatch': {
    valid: [
      calling(field(values('"size": 5')), '{ "name": "size", "in": "query", "type": "number" }'),
      calling(field(values('"size": null')), '{ "name": "size", "in": "query", "type": "number" }'),
      calling(
        field(list('"size": { "value": [] }')),
        '{ "name": "size", "in": "query", "type": "number" }',
      ),
      calling(
        `${field(values('"kind": { "parameter": "kind" }'))}, { "name": "kind", "in": "query" }`,
        kind,
      ),
    ],
    invalid: [
      calling(field(values('"kind": «true»')), kind),
      calling(
        field(values('"size": «5.5»')),
        '{ "name": "size", "in": "query", "type": "integer" }',
      ),
    ],
  },
  'ext-dynamic-reference-form': {
    valid: [
      calling(field(values('"kind": { "a": 1 }')), kind),
      calling(field(list('"kind": { "parameterReference": "kind", "required": true }')), kind),
      calling(field(list('"kind": { "value": null }')), kind),
    ],
    invalid: [
      calling(field(values('"kind": «{ "value": "x" }»')), kind),
      calling(field(list('"kind": «{ "value": "x", "parameterReference": "kind" }»')), kind),
      calling(field(list('"kind": «{}»')), kind),
    ],
  },
  'ext-dynamic-target-array': {
    valid: [
      calling(field(values('')), '', '{}'),
      calling(
        field(values('', '"value-collection": "a/b"')),
        '',
        '{ "properties": { "a": { "properties": { "b": { "type": "array" } } } } }',
      ),
      calling(field(values('', '"value-collection": "a"')), '', '{ "type": "object" }'),
      calling(field(values('', '"value-collection": "a"')), '', '{ "$ref": "#/definitions/Lost" }'),
      calling(
        '{ "name": "body", "in": "body", "schema": { "x-ms-dynamic-schema": { "operationId": "ListA" } } }',
        '',
        '{ "type": "string" }',
      ),
    ],
    invalid: [
      calling(
        field(values('', '"value-collection": «"items"»')),
        '',
        '{ "properties": { "Items": { "type": "array", "items": {} }, "more": { "type": "array", "items": {} } } }',
      ),
      calling(
        field(values('', '"value-collection": «"a"»')),
        '',
        '{ "properties": { "a": { "type": "object" }, "b": { "type": "array", "items": { "type": "string" } }, "c": { "type": "array", "items": { "type": "string" } } } }',
      ),
      calling(
        `${field(marked(values('')))}, { "name": "c", "in": "query", ${values('')} }`,
        '',
        '{ "type": "string" }',
      ),
      calling(field(values('', '"value-collection": «"value"»'))),
    ],
  },
  'ext-dynamic-target-property': {
    valid: [
      calling(field(values('')), '', '{ "type": "array", "items": {} }'),
      calling(
        field(values('', '"value-path": "a/b"')),
        '',
        '{ "type": "array", "items": { "properties": { "a": { "type": "object" } } } }',
      ),
      calling(field(values('', '"value-collection": "lost", "value-path": "id"'))),
    ],
    invalid: [
      calling(
        field(values('', '"value-path": «"a/c"»')),
        '',
        '{ "type": "array", "items": { "properties": { "a": { "properties": { "b": {} } } } } }',
      ),
      calling(
        '{ "name": "body", "in": "body", "schema": { "x-ms-dynamic-schema": { "operationId": "ListA", "value-path": «"schema"» } } }',
        '',
        '{ "type": "string" }',
      ),
    ],
  },
  'ext-dynamic-values-value-path': {
    valid: [calling(field('"x-ms-dynamic-values": { "operationId": "Lost" }'))],
  },
  'ext-dynamic-list-required': {
    valid: [
      calling(`${field(values('"kind": { "parameter": "kind" }'))}, ${kind}`, kind),
      // The names of the called operation are the matter of another rule.
      calling(
        inBody(
          `"kind": { "type": "string" }, "a": { "type": "string", ${values('"kind": { "parameter": "kind" }')} }`,
        ),
        `${kind}, ${inBody('"kind": { "type": "string" }')}`,
      ),
    ],
    invalid: [
      calling(
        `${kind}, ${inBody(`"kind": { "type": "string" }, "a": { "type": "string", ${marked(values('"kind": { "parameter": "kind" }'))} }`)}`,
        kind,
      ),
    ],
  },
  'ext-dynamic-twin-consistent': {
    valid: [
      calling(
        field(
          `${values('')}, "x-ms-dynamic-list": { "operationId": "Lost", "itemValuePath": "id" }`,
        ),
      ),
      calling(field(`${values('')}, ${list('', '"itemTitlePath": "name"')}`)),
    ],
    invalid: [
      calling(field(`${values('')}, ${list('', '"itemsPath": "a", "itemValuePath": «"ID"»')}`)),
      calling(
        field(
          `${values('', '"value-collection": "value"')}, ${list('', '"itemsPath": «"items"»')}`,
        ),
      ),
    ],
  },
  'ext-dynamic-on-body-parameter': {
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "x-ms-dynamic-values": «{ "operationId": "A" }», "schema": { "x-ms-dynamic-values": { "operationId": "A" } } }] } } } }',
    ],
  },
  'ext-dynamic-schema-position': {
    valid: [
      '{ "definitions": { "A": { "$ref": "#/definitions/B", "type": "string", "x-ms-dynamic-schema": {} }, "B": {} } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "headers": { "h": { "type": "string", "x-ms-dynamic-properties": «{}» } } } } } } } }',
    ],
  },
  'ext-dynamic-tree-shape': {
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "f", "in": "query", "type": "string", "x-ms-dynamic-tree": «{}» }] } } } }',
      calling(field(list('"kind": «{ "selectedItemValuePath": "id" }»')), kind),
    ],
  },
  'ext-filter-functions': {
    invalid: [
      '{ "definitions": { "A": { "type": "string", "filterFunctions": «"eq"» } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "$ref": "#/definitions/A" } }] } } }, "definitions": { "A": { "properties": { "a": { "filterFunctions": «["eq", "eq"]» } } } } }',
    ],
  },
  'ext-enum-values-shape': {
    valid: ['{ "definitions": { "A": { "x-ms-enum-values": [] } } }'],
    invalid: [
      '{ "definitions": { "A": { "x-ms-enum-values": «"a"» } } }',
      '{ "definitions": { "A": { "enum": ["a"], "x-ms-enum-values": [{ "value": "a", "displayName": "A", «"description"»: "B" }] } } }',
    ],
  },
  'ext-enum-values-member': {
    valid: [
      '{ "definitions": { "A": { "enum": "a", "x-ms-enum-values": [{ "value": "b", "displayName": "B" }] } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "enum": ["a"], "x-ms-enum-values": [{ "value": «"z"», "displayName": "Z" }] } } }',
    ],
  },
  'ext-enum-values-unique': {
    valid: [
      '{ "definitions": { "A": { "enum": ["a", 1], "x-ms-enum-values": ["a", "a", { "value": "1", "displayName": "A" }, { "value": 1, "displayName": "B" }] } } }',
    ],
  },
};
