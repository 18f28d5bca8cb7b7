import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';
import { looksLikeIdentifier, startsWithCapital } from '../../../text/letter-case.ts';
import { isTitleCase } from '../../../text/title-case.ts';

export const operationSummarySentenceCase = defineRule({
  id: 'operation-summary-sentence-case',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'summary',
  docs: {
    summary: 'Write the summary of an operation in sentence case.',
    why: 'Users see the actions of many connectors in one list, where only first words and names are capitalized.',
    fix: 'Write "Get all users" instead of "Get All Users" or "get all users".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "Get all users" } } } }',
      '{ "paths": { "/a": { "get": { "summary": "Upload to OneDrive as PDF" } } } }',
      '{ "paths": { "/a": { "get": { "summary": "get_all_users" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": «"Get All Users"» } } } }',
      '{ "paths": { "/a": { "get": { "summary": «"get all users"» } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleOperations, 'summary')) {
      const { text } = written;
      if (looksLikeIdentifier(text.trim()) || written.isPlaceholder) continue;
      if (!startsWithCapital(text)) {
        yield {
          at: written.pointer,
          message: `Start ${written.label} with a capital letter: it is ${shown(text)}.`,
        };
      } else if (isTitleCase(text)) {
        const message = `Capitalize only the first word and names in ${written.label}: it is ${shown(text)}.`;
        yield { at: written.pointer, message };
      }
    }
  },
});
