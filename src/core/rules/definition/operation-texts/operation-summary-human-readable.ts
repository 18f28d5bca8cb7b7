import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { allOperations, textsOf } from '../../../openapi/texts/written-text.ts';
import { looksLikeIdentifier } from '../../../text/letter-case.ts';

export const operationSummaryHumanReadable = defineRule({
  id: 'operation-summary-human-readable',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'summary',
  docs: {
    summary: 'Write the summary of an operation in words, not as an identifier.',
    why: 'Users choose the action by its summary. Reviewers send back "list_boards" and "GetAsyncResult".',
    fix: 'Write words: "List boards".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/602',
    messages: ['It looks more like a operationId rather than a summary.'],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListBoards", "summary": "List boards" } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "Search", "summary": "Search" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": «"list_boards"» } } } }',
      '{ "paths": { "/a": { "get": { "summary": «"ListBoards"» } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal", "summary": «"listBoards"» } } } }',
    ],
  },

  /** Internal operations get only an info: reviewers have asked for words there, but few publishers write them. */
  *check(definition) {
    for (const written of textsOf(definition, allOperations, 'summary')) {
      const { text, owner } = written;
      if (!looksLikeIdentifier(text.trim()) || written.isPlaceholder) continue;
      yield {
        at: written.pointer,
        message: `Write ${written.label} in words: it is the identifier ${shown(text)}.`,
        severity: owner.isInternal ? 'info' : 'warning',
      };
    }
  },
});
