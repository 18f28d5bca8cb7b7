import {
  getNotes,
  parameters,
  repeated,
  responses,
  swagger,
  type ThreadCase,
  text,
  titled,
} from './thread-case.ts';

export const structureCases: readonly ThreadCase[] = [
  {
    thread: '#2594',
    about: 'json-syntax-error',
    rule: 'file-json-syntax',
    files: text('{ "swagger": "2.0", "info": { }'),
  },
  {
    thread: '#2647',
    about: 'json-syntax-error',
    rule: 'file-json-syntax',
    files: text('{ "swagger": "2.0" "info": { "title": "Notes", } }'),
  },
  {
    thread: '#304',
    about: 'file-encoding',
    rule: 'text-replacement-character',
    files: { ...swagger({}), 'readme.md': '# Caf\ufffd notes\n' },
  },
  {
    thread: '#3930',
    about: 'unknown-property',
    rule: 'unknown-property',
    files: swagger({ paths: { '/': { securityDefinitions: {} } } }),
    at: '/paths/~1/securityDefinitions',
  },
  {
    thread: '#3175',
    about: 'swagger-openapi2-structure',
    rule: 'required-property-missing',
    files: parameters({ in: 'query', type: 'string' }),
    at: `${getNotes}/parameters/0`,
  },
  {
    thread: 'coe-starter-kit#5245',
    about: 'swagger-openapi2-structure',
    rule: 'openapi3-leftovers',
    files: swagger({ components: {} }),
    at: '/components',
  },
  {
    thread: 'coe-starter-kit#5245',
    about: 'security-definition-undefined',
    rule: 'security-type',
    files: swagger({ securityDefinitions: { undefined: { name: 'X-Key' } } }),
    at: '/securityDefinitions/undefined/type',
  },
  {
    thread: 'SentinelAutomationModules#435',
    about: 'openapi-schema-response-object',
    rule: 'response-description-required',
    files: responses({ default: {} }),
    at: `${getNotes}/responses/default`,
  },
  {
    thread: '#3119',
    about: 'property-null',
    rule: 'json-null-value',
    files: parameters(
      titled,
      { ...titled, name: 'b' },
      { ...titled, name: 'c', 'x-ms-summary': null },
    ),
    at: `${getNotes}/parameters/2/x-ms-summary`,
  },
  {
    thread: '#1877',
    about: 'swagger-version',
    rule: 'swagger-version',
    files: swagger({ swagger: '2.0.1' }),
    at: '/swagger',
  },
  {
    thread: '#971',
    about: 'host-invalid',
    rule: 'host-fqdn',
    files: swagger({ host: 'x' }),
    at: '/host',
  },
  {
    thread: 'powerapps-tools#222',
    about: 'paths-case-insensitive-unique',
    rule: 'path-case-insensitive-unique',
    files: swagger({ paths: { '/Notes/{noteId}': {}, '/notes/{noteid}': {} } }),
    at: '/paths/~1notes~1{noteid}',
  },
  {
    thread: '#611',
    about: 'operation-count-limit',
    rule: 'operation-count',
    files: swagger({ paths: repeated(257, (index) => [`/notes/${index}`, { get: {} }]) }),
    at: '/paths',
  },
  {
    thread: '#1088',
    about: 'schema-count-512',
    rule: 'body-schema-count',
    files: swagger({
      paths: {
        '/notes': { get: { responses: { 200: { schema: { $ref: '#/definitions/Note' } } } } },
      },
      definitions: {
        Note: { type: 'object', properties: repeated(513, (at) => [`f${at}`, { type: 'string' }]) },
      },
    }),
    at: '/definitions/Note',
  },
];
