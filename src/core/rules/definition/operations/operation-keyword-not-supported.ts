import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import type { Schema } from '../../../openapi/schema.ts';

export const operationKeywordNotSupported = defineRule({
  id: 'operation-keyword-not-supported',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['allOf', 'uniqueItems', 'schemes'],
  docs: {
    summary: 'Leave out OpenAPI keywords that the platform does not support.',
    why: 'The validator warns about them, and the designer ignores them: with "allOf", fields are missing.',
    fix: 'Remove "uniqueItems" and the "schemes" of operations. Merge the properties that "allOf" combines into one schema.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['SwaggerKeywordNotSupported', "The '{0}' keyword is not supported."],
    valid: [
      '{ "schemes": ["https"], "definitions": { "A": { "type": "object", "properties": { "uniqueItems": { "type": "boolean" } } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "array", «"uniqueItems"»: true, "items": { "type": "string" } } } }',
      '{ "definitions": { "A": { «"allOf"»: [{ "type": "object" }] } } }',
      '{ "paths": { "/a": { "get": { «"schemes"»: ["https"], "parameters": [{ "name": "ids", "in": "query", "type": "array", «"uniqueItems"»: true }] } } } }',
    ],
  },

  *check(definition) {
    for (const { keyword, at, label } of unsupportedKeywords(definition)) {
      const isAllOf = keyword === 'allOf';
      yield {
        at: `${at}/${keyword}`,
        highlight: 'key',
        message: isAllOf
          ? `Merge the schemas that "allOf" combines in ${label}: the platform does not support "allOf".`
          : `Remove "${keyword}" from ${label}: the platform does not support it.`,
        fix: isAllOf
          ? undefined
          : {
              title: `Remove "${keyword}"`,
              changes: [{ remove: `${at}/${keyword}` }],
              safe: keyword === 'uniqueItems',
            },
      };
    }
  },
});

interface UnsupportedKeyword {
  readonly keyword: 'allOf' | 'schemes' | 'uniqueItems';
  readonly at: JsonPointer;
  readonly label: string;
}

function* unsupportedKeywords(definition: ApiDefinition): Generator<UnsupportedKeyword> {
  for (const { label, pointer, value } of definition.operations) {
    if (value.schemes !== undefined) yield { keyword: 'schemes', at: pointer, label };
  }
  for (const schemas of [definition.schemas, definition.simpleSchemas]) {
    for (const { value, pointer, label } of schemas.filter(hasUnsupported)) {
      if (value.uniqueItems !== undefined) yield { keyword: 'uniqueItems', at: pointer, label };
      if (value.allOf !== undefined) yield { keyword: 'allOf', at: pointer, label };
    }
  }
}

function hasUnsupported({ value, isReference }: Schema): boolean {
  return !isReference && (value.uniqueItems !== undefined || value.allOf !== undefined);
}
