import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { allOperations, textsOf } from '../../../openapi/texts/written-text.ts';
import { quoted, restrictedCharactersIn } from '../../../text/summary-characters.ts';

export const operationSummaryRestrictedChars = defineRule({
  id: 'operation-summary-restricted-chars',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'summary',
  docs: {
    summary: 'Keep / \\ < > * % & ? out of the summary of an operation.',
    why: 'The validator rejects a summary with one of these characters.',
    fix: 'Say it in words: "Get users or groups" instead of "Get users/groups".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'Summary string contains any of the restricted characters [/\\<>*%&?]',
      'RestrictedCharactersInSummary',
    ],
    valid: ['{ "paths": { "/a": { "get": { "summary": "Get users or groups (all)" } } } }'],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": «"Get users/groups"» } } } }',
      '{ "paths": { "/a": { "get": { "summary": «"Is it done?"» } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, allOperations, 'summary')) {
      const { text } = written;
      const found = restrictedCharactersIn(text);
      if (found.length === 0 || written.isPlaceholder) continue;
      yield {
        at: written.pointer,
        message: `Reword ${written.label} without ${quoted(found)}: it is ${shown(text)}.`,
      };
    }
  },
});
