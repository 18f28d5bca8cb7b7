import { defineRule } from '../../../engine/rule.ts';
import { allOperations, textsOf } from '../../../openapi/texts/written-text.ts';

const LONGEST = 80;
const long =
  'Get the contact, its company, its owner and all of the notes that were ever taken about it';

export const operationSummaryLength = defineRule({
  id: 'operation-summary-length',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'summary',
  docs: {
    summary: 'Keep the summary of an operation within 80 characters.',
    why: 'Certification allows 80 characters, and reviewers ask for longer summaries to be shortened. The validator complains from 120 characters on.',
    fix: 'Shorten the summary, and move the rest to the description.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      "The operation 'summary' should be fewer than {0} characters for improved readablity.",
      'OperationSummaryTooLong',
    ],
    valid: ['{ "paths": { "/a": { "get": { "summary": "Get contact" } } } }'],
    invalid: [`{ "paths": { "/a": { "get": { "summary": «"${long}"» } } } }`],
  },

  *check(definition) {
    for (const written of textsOf(definition, allOperations, 'summary')) {
      const { text } = written;
      if (text.length <= LONGEST) continue;
      yield {
        at: written.pointer,
        message: `Shorten ${written.label} to at most ${LONGEST} characters: it has ${text.length}.`,
      };
    }
  },
});
