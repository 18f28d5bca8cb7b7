import { defineRule } from '../../../engine/rule.ts';
import { checkFullStops } from '../../../openapi/texts/unfinished-text.ts';
import { connectorInfo, textsOf } from '../../../openapi/texts/written-text.ts';

export const descriptionEndPunctuation = defineRule({
  id: 'description-end-punctuation',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'End the description of the connector with a full stop.',
    why: 'The documentation asks for full sentences. One published connector in eight has no full stop.',
    fix: 'Add a full stop.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "info": { "description": "Reads and writes the contacts of Northwind." } }'],
    invalid: ['{ "info": { "description": «"Reads and writes the contacts of Northwind"» } }'],
  },

  *check(definition) {
    yield* checkFullStops(textsOf(definition, connectorInfo, 'description'));
  },
});
