import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';

export const collectionFormat = defineRule({
  id: 'collection-format',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['collectionFormat'],
  docs: {
    summary: 'Separate the entries of a list with commas.',
    why: 'The platform writes lists as comma-separated values; the validator reports other forms, and "multi" outside of queries and forms.',
    fix: 'Use "csv", or leave "collectionFormat" out.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['CollectionFormatValueNotSupported'],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "array", "items": { "type": "string" }, "collectionFormat": "multi" }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "header", "type": "array", "collectionFormat": "csv" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "array", "collectionFormat": «"tsv"» }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "header", "type": "array", "collectionFormat": «"multi"» }] } } } }',
    ],
  },

  *check({ simpleSchemas }) {
    for (const schema of simpleSchemas) {
      const { collectionFormat: format, in: place } = schema.value;
      if (typeof format !== 'string' || format === 'csv') continue;
      const isForm = schema.kind === 'parameter' && (place === 'query' || place === 'formData');
      if (format === 'multi' && isForm) continue;
      const at = `${schema.pointer}/collectionFormat` as const;
      yield {
        at,
        message: `Use "csv" as the "collectionFormat" of ${schema.label}: ${shown(format)} is not supported there.`,
        fix: { title: 'Write "csv"', changes: [{ replace: at, with: 'csv' }] },
      };
    }
  },
});
