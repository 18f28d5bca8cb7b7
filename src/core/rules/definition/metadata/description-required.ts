import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';
import { isMissing } from '../../../openapi/texts/written-text.ts';

export const descriptionRequired = defineRule({
  id: 'description-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Describe the connector.',
    why: 'Users read it before they choose the connector, and the validator rejects a definition without one.',
    fix: 'Say in 30 to 500 characters what the service does and what users can do with the connector.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      "The 'description' property is required. ValuePath: /info",
      'ConnectorMetadataPropertiesMissing',
    ],
    valid: ['{ "info": { "description": "Reads and writes the contacts of Northwind." } }'],
    invalid: ['{ "info": «{ "title": "Northwind" }» }', '{ "info": { "description": «""» } }'],
  },

  *check({ root }) {
    if (!isObject(root.info) || !isMissing(root.info.description)) return;
    const isAbsent = root.info.description === undefined;
    yield {
      at: isAbsent ? '/info' : '/info/description',
      message: `Describe the connector in "description" of "info": it is ${isAbsent ? 'missing' : 'empty'}.`,
    };
  },
});
