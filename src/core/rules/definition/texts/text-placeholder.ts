import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import {
  allOperations,
  type TextOwner,
  textsOf,
  visibleParameters,
  visibleProperties,
  type WrittenText,
} from '../../../openapi/written-text.ts';
import { isPlaceholderDescription, isPlaceholderText } from '../../../text/placeholder-words.ts';

export const textPlaceholder = defineRule({
  id: 'text-placeholder',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Replace texts that only hold the place of others.',
    why: 'Users would read "TODO" or "Lorem ipsum". Reviewers ask for texts that say something.',
    fix: 'Write what the operation does, or what to enter.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/942',
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "Get a todo", "parameters": [{ "name": "description", "in": "query", "description": "Short description." }] } } } }',
      '{ "definitions": { "A": { "type": "object", "properties": { "text": { "type": "string", "title": "Default text" } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": «"Your summary here"», "description": «"TODO: describe this."» } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": «"string"» }] } } } }',
      '{ "definitions": { "A": { "type": "object", "properties": { "b": { "type": "string", "description": «"Lorem ipsum dolor sit amet."» } } } } }',
    ],
  },

  *check(definition) {
    for (const written of placeholdersIn(definition)) {
      yield {
        at: written.pointer,
        message: `Write ${written.label}: ${shown(written.text)} is a placeholder.`,
      };
    }
  },
});

function* placeholdersIn(definition: ApiDefinition): Generator<WrittenText<TextOwner>> {
  for (const member of ['summary', 'description'] as const) {
    for (const written of textsOf(definition, allOperations, member)) {
      if (isPlaceholderDescription(written.text)) yield written;
    }
  }
  for (const ownersOf of [visibleParameters, visibleProperties]) {
    for (const written of textsOf<TextOwner>(definition, ownersOf, 'description')) {
      if (isPlaceholderText(written.text)) yield written;
    }
  }
}
