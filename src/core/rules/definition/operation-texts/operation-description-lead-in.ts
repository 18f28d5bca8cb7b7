import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';

const LEAD_IN =
  /^(?:this|the) (?:operation|action|endpoint|api|method|call|function|request) (?:is used (?:to|for)|(?:can|may) be used (?:to|for)|allows|enables|lets|helps|offers the possibility to|will)\b/i;

export const operationDescriptionLeadIn = defineRule({
  id: 'operation-description-lead-in',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Start the description of an operation with what it does.',
    why: 'Users see the first words in a narrow list. “This operation is used to” says nothing there, and the string guidance asks for a verb.',
    fix: 'Write "Gets the tides of a day", not "This operation is used to get the tides of a day".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "paths": { "/a": { "get": { "description": "Gets the tides of a day." } } } }',
      '{ "paths": { "/a": { "get": { "description": "This operation triggers when a tide turns." } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "description": «"This operation is used to get the tides of a day."» } } } }',
      '{ "paths": { "/a": { "get": { "description": «"This endpoint allows users to delete a tide."» } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleOperations, 'description')) {
      const [leadIn] = LEAD_IN.exec(written.text) ?? [];
      if (leadIn === undefined) continue;
      yield {
        at: written.pointer,
        message: `Start ${written.label} with a verb, such as "Gets": it starts with ${shown(leadIn)}.`,
      };
    }
  },
});
