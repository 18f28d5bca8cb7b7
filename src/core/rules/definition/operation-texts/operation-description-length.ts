import { defineRule } from '../../../engine/rule.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';

const LONGEST = 1000;
const long = 'This sentence says the same thing once more. '.repeat(23);

export const operationDescriptionLength = defineRule({
  id: 'operation-description-length',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Keep the description of an operation within 1,000 characters.',
    why: 'Users read it in a small box next to the action, and the string guidance asks for text that fits.',
    fix: 'Say what the operation does, and move the rest to the documentation.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: ['{ "paths": { "/a": { "get": { "description": "Gets a user by the id." } } } }'],
    invalid: [`{ "paths": { "/a": { "get": { "description": «"${long}"» } } } }`],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleOperations, 'description')) {
      const { text } = written;
      if (text.length <= LONGEST) continue;
      yield {
        at: written.pointer,
        message: `Shorten ${written.label} to at most ${LONGEST} characters: it has ${text.length}.`,
      };
    }
  },
});
