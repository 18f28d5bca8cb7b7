import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';
import { normalizeWhitespace, whitespaceFault } from '../../../text/blanks.ts';

export const operationSummaryWhitespace = defineRule({
  id: 'operation-summary-whitespace',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove stray whitespace from the summary of an operation.',
    why: 'Whitespace shows in the list of actions, and makes names differ that look the same.',
    fix: 'Remove leading spaces, and keep one between words.',
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
      // `operation-summary-ends-alphanumeric` reports trailing whitespace.
      const found = whitespaceFault(text.trimEnd());
      if (found === undefined) continue;
      const better = normalizeWhitespace(text);
      yield {
        at: written.pointer,
        message: `Remove stray whitespace from ${written.label}: it has ${found}.`,
        fix: changeTo(written.pointer, better, { safe: true }),
      };
    }
  },
});
