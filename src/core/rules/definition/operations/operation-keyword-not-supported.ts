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
    summary: 'Leave out the OpenAPI keywords that the platform does not support.',
    why: 'The validator warns of them, and the designer shows something else than they say: with allOf, fields are missing.',
    fix: 'Remove "uniqueItems" and the "schemes" of operations; write the properties that "allOf" brings together into one schema.',
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
    for (const { keyword, at, label } of ignoredKeywords(definition)) {
      const isMeaningful = keyword === 'allOf';
      yield {
        at: `${at}/${keyword}`,
        part: 'key',
        message: isMeaningful
          ? `Write what "allOf" brings together into one schema in ${label}: the platform does not support the keyword.`
          : `Remove "${keyword}" from ${label}: the platform does not support it.`,
        fix: isMeaningful
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

interface IgnoredKeyword {
  readonly keyword: 'allOf' | 'schemes' | 'uniqueItems';
  readonly at: JsonPointer;
  readonly label: string;
}

function* ignoredKeywords(definition: ApiDefinition): Generator<IgnoredKeyword> {
  for (const { label, pointer, value } of definition.operations) {
    if (value.schemes !== undefined) yield { keyword: 'schemes', at: pointer, label };
  }
  for (const schemas of [definition.schemas, definition.simpleSchemas]) {
    for (const { value, pointer, label } of schemas.filter(hasIgnored)) {
      if (value.uniqueItems !== undefined) yield { keyword: 'uniqueItems', at: pointer, label };
      if (value.allOf !== undefined) yield { keyword: 'allOf', at: pointer, label };
    }
  }
}

function hasIgnored({ value, isReference }: Schema): boolean {
  return !isReference && (value.uniqueItems !== undefined || value.allOf !== undefined);
}
