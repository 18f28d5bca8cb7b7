import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';

export const collectionFormat = defineRule({
  id: 'collection-format',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['collectionFormat'],
  docs: {
    summary: 'Separate the items of an array with commas.',
    why: 'The platform sends arrays as comma-separated values. The import refuses all other formats, also "multi", which OpenAPI 2.0 allows, and no published connector has one.',
    fix: 'Use "csv", or remove "collectionFormat".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'CollectionFormatValueNotSupported',
      "The 'collectionFormat' keyword value '{0}' is not supported.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "header", "type": "array", "collectionFormat": "csv" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "array", "collectionFormat": «"tsv"» }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "array", "items": { "type": "string" }, "collectionFormat": «"multi"» }] } } } }',
    ],
  },

  *check({ simpleSchemas }) {
    for (const schema of simpleSchemas) {
      const { collectionFormat: format } = schema.value;
      if (typeof format !== 'string' || format === 'csv') continue;
      const at = `${schema.pointer}/collectionFormat` as const;
      yield {
        at,
        message: `Change "collectionFormat" of ${schema.label} to "csv": the platform does not support ${shown(format)}.`,
        fix: { title: 'Change to "csv"', changes: [{ replace: at, with: 'csv' }] },
      };
    }
  },
});
