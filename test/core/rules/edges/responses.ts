import type { Edges } from './edges.ts';

const answer = (responses: string, more = '') =>
  `{ "paths": { "/a": { "get": { ${more} "responses": ${responses} } } } }`;
const definitions = (text: string) => `{ "definitions": { ${text} } }`;
const security = (text: string) => `{ "securityDefinitions": { "a": ${text} } }`;
const credential = (name: string, type: string) => ({
  'apiDefinition.swagger.json': '{ "securityDefinitions": «{}» }',
  'apiProperties.json': `{ "properties": { "connectionParameters": { "${name}": { "type": "${type}" } } } }`,
});

const lost = Array.from('ABCDEFGHIJKLMNOPQRSTU', (letter) => {
  return `{ "$ref": «"#/definitions/Contact${letter}"» }`;
}).join(', ');

/** Responses, schemas and security. */
export const responseEdges: Edges = {
  'response-empty-schema': { invalid: [answer('{ "204": { "schema": «{}» } }')] },
  'response-default-only': {
    valid: [answer('{ "200": {} }'), answer('{ "default": {}, "200": {} }')],
  },
  'response-code-valid': { invalid: [answer('{ «"1200"»: {}, «"2000"»: {} }')] },
  'response-errors-listed': { valid: [answer('{}')] },
  'response-description-placeholder': {
    valid: [answer('{ "200": { "description": "O.K" } }'), answer('{ "200": {} }')],
  },
  'response-example-produced': {
    valid: [
      answer(
        '{ "200": { "examples": { "x-note": "a", "text/csv": "b" } } }',
        '"produces": ["*/*"],',
      ),
    ],
  },
  'ref-resolves': {
    invalid: [
      definitions('"Contact": {}, "A": { "$ref": «"#/definitions/contact"» }'),
      definitions(`"Contact": {}, "A": { "allOf": [${lost}] }`),
    ],
  },
  'default-in-enum': {
    valid: [
      definitions('"A": { "type": "string", "enum": [], "default": "a" }'),
      definitions('"A": { "type": "string", "enum": ["a"] }'),
      definitions('"A": { "enum": ["a"], "default": {} }'),
      definitions('"A": { "type": "string", "enum": ["a", 5], "default": "b" }'),
    ],
  },
  'default-value-type': {
    invalid: [
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "boolean", "default": «"true"» } } }',
    ],
  },
  'enum-value-type': {
    invalid: [
      definitions('"A": { "type": "integer", "enum": [«"1"», "two"] }'),
      definitions(
        `"A": { "type": "string", "enum": [«0», ${Array.from({ length: 200 }, (_, index) => index + 1).join(', ')}] }`,
      ),
    ],
  },
  'format-known': {
    invalid: [
      definitions('"A": { "type": "string", "format": «" Date-Time "» }'),
      definitions('"A": { "type": "string", "format": «"DATE-TIME"» }'),
      definitions('"A": { "type": "string", "format": «"Time"» }'),
      definitions('"A": { "type": "string", "format": «" "» }'),
      definitions('"A": { "type": "string", "format": «"a long word"» }'),
      definitions(
        '"A": { "type": "string", "format": «"date-time in the time zone of the one who asks"» }',
      ),
    ],
  },
  'schema-required-on-object': {
    valid: [definitions('"A": { "type": "string", "required": [] }')],
  },
  'schema-file-root-only': { valid: [definitions('"A": { "type": "file" }')] },
  'schema-string-binary-position': {
    valid: [
      definitions('"A": { "properties": { "b": { "type": "number", "format": "binary" } } }'),
    ],
  },
  'empty-properties': {
    valid: [definitions('"A": { "type": "object", "properties": {}, "allOf": [{}] }')],
  },
  'property-name-characters': { valid: [definitions('"A b": { "type": "object" }')] },
  'security-definitions-empty': {
    valid: [
      {
        ...credential('a', 'securestring'),
        'apiDefinition.swagger.json': '{ "securityDefinitions": {} }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
      {
        ...credential('a', 'string'),
        'apiDefinition.swagger.json': '{ "securityDefinitions": {} }',
      },
    ],
    invalid: [
      credential('a', 'securestring'),
      credential('a', 'oauthSetting'),
      credential('api_key', 'string'),
    ],
  },
  'security-oauth2-flow': {
    valid: [
      security('{ "type": "basic", "flow": "implicit" }'),
      security('{ "type": "oauth2", "flow": "device" }'),
      security('{ "type": "oauth2" }'),
    ],
  },
  'security-required-fields': {
    invalid: [
      security('{ "type": "oauth2", "flow": «""», "scopes": {} }'),
      security('{ "type": "apiKey", "name": "a", "in": «"body"» }'),
    ],
  },
  'security-requirement-array': {
    invalid: ['{ "security": [{ "a": «" "» }] }'],
  },
  'security-requirement-empty': {
    invalid: [
      '{ "securityDefinitions": { "a": { "type": "basic" } }, "security": [{ "a": «["read"]» }] }',
    ],
  },
};
