import type { Edges } from './edges.ts';

const file = '{ "in": "formData", "name": "file", "type": "file" }';
const body = '{ "in": "body", "name": "body", "schema": { "type": "object" } }';

/** The parts of the definition that apply to all of it. */
export const documentEdges: Edges = {
  'basepath-trailing-slash': {
    valid: ['{ "basePath": "/v1/a" }', '{ "basePath": "api/v1/" }'],
    invalid: ['{ "basePath": «"/v1//"» }', '{ "basePath": «"//"» }'],
  },
  'basepath-format': {
    invalid: [
      '{ "basePath": «" v1"» }',
      '{ "basePath": «"v1.05"» }',
      '{ "basePath": «"files/a.json"» }',
      '{ "basePath": «"v1.b"» }',
      '{ "basePath": «"contoso.com"» }',
    ],
  },
  'contact-email-valid': {
    invalid: [
      '{ "info": { "contact": { "email": «"support@contoso.com "» } } }',
      '{ "info": { "contact": { "email": «"Mail mailto:support@contoso.com"» } } }',
    ],
  },
  'contact-url-valid': {
    invalid: [
      '{ "info": { "contact": { "url": «" //www.contoso.com"» } } }',
      '{ "info": { "contact": { "url": «"www.contoso.com/a//b "» } } }',
      '{ "x-ms-docs": { "url": «"docs"» }, "tags": [{ "name": "Files", "externalDocs": { "url": «"docs"» } }, 5], "paths": { "/a": { "get": { "externalDocs": { "url": «"docs"» } }, "put": {} } }, "definitions": { "A": { "externalDocs": { "url": «"docs"» } }, "B": {} } }',
    ],
  },
  'consumes-compatible': {
    valid: [
      `{ "paths": { "/a": { "post": { "parameters": [${file}] } } } }`,
      '{ "consumes": ["text/plain"], "paths": { "/a": { "get": {} } } }',
      `{ "consumes": ["text/plain", "application/json"], "paths": { "/a": { "post": { "parameters": [${body}] } } } }`,
      `{ "consumes": ["multipart/form-data", "text/plain"], "paths": { "/a": { "post": { "parameters": [${file}] } } } }`,
    ],
    invalid: [
      `{ "paths": { "/a": { "post": { "consumes": «["application/json", "text/plain"]», "parameters": [{ "in": "query", "name": "id", "type": "string" }, ${file}] } } } }`,
    ],
  },
  'host-format': {
    invalid: [
      '{ "host": «" https://api.contoso.com/v1// "» }',
      '{ "host": «"https://api.contoso.com"», "basePath": "/v2" }',
      '{ "host": «"api.contoso.com/v1"», "basePath": "/" }',
    ],
  },
  'info-version-format': {
    invalid: [
      '{ "info": { "version": «" 10.20"» } }',
      '{ "info": { "version": «"x1.0"» } }',
      '{ "info": { "version": «"release 1.0"» } }',
    ],
  },
  'mime-type-supported': {
    valid: ['{ "consumes": ["json"] }'],
    invalid: ['{ "consumes": [«"text/xml"»] }'],
  },
  'mime-type-valid': { invalid: ['{ "consumes": [«" JSON "»] }'] },
  'schemes-no-websocket': { invalid: ['{ "schemes": [«"ws"»] }'] },
  'schemes-valid': {
    invalid: [
      '{ "schemes": [«"https://"», «"http:"», «"https://contoso.com"», «" http "», «"https //"», «"htt/ps"»] }',
    ],
  },
  'tags-unique': {
    invalid: ['{ "tags": [{ "name": "Files" }, «{ "name": "Files", "description": "All" }»] }'],
  },
  'text-english': {
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "date", "in": "query", "description": «"Дата создания"» }] } } } }',
    ],
  },
  'secrets-in-swagger': {
    invalid: [
      '{ "definitions": { "A": { "properties": { "apiKey": { "example": «"r7Kq2mXz9LpT4vWb"», "x-ms-test-value": «"r7Kq2mXz9LpT4vWc"» }, "password": { "example": «"r7Kq2mXz9LpT4vWd"» } } } } }',
      '{ "x-token": «"r7Kq2mXz9LpT4vWb"» }',
      '{ "": { "apiKey": «"r7Kq2mXz9LpT4vWb"» } }',
    ],
  },
  'text-unicode-escapes': {
    valid: [
      '{ "info": { "title": "Müller\'s", "description": "2\\u200a000" }, "paths": { "/\\u2019": {} } }',
    ],
    invalid: [
      '{ "info": { "title": «"Contoso\\u2019s"», "description": "Contoso\\u2019s" } }',
      '{ "info": { "title": «"Contoso\\u2019s"», "description": "Contoso\\u2019s", "summary": "Contoso\\u2019s" } }',
      '{ "info": { "title": "Contoso’s", "description": «"Contoso\\u2019s"» } }',
    ],
  },
};
