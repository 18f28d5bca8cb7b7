import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { textsOf, visibleOperations } from '../../../openapi/written-text.ts';
import { strayBlanks, withoutStrayBlanks } from '../../../text/blanks.ts';

export const operationSummaryWhitespace = defineRule({
  id: 'operation-summary-whitespace',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep stray white space out of the summary of an operation.',
    why: 'Users see it in the list of actions, and it makes two names that look alike differ.',
    fix: 'Remove the blanks in front, and leave one between two words.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: ['{ "paths": { "/a": { "get": { "summary": "Get user" } } } }'],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": «"Get  user"» } } } }',
      '{ "paths": { "/a": { "get": { "summary": «" Get user"» } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleOperations, 'summary')) {
      const { text } = written;
      // White space at the end is the finding of `operation-summary-ends-alphanumeric`.
      const found = strayBlanks(text.trimEnd());
      if (found === undefined) continue;
      const better = withoutStrayBlanks(text);
      yield {
        at: written.pointer,
        message: `Clean ${written.label} of stray white space: it has ${found}.`,
        fix: {
          title: `Write ${shown(better)}`,
          changes: [{ replace: written.pointer, with: better }],
          safe: true,
        },
      };
    }
  },
});
