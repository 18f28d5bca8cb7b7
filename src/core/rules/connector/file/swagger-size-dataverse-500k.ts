import { defineRule } from '../../../engine/rule.ts';
import { compactFix, withoutWhitespace } from '../../../openapi/without-whitespace.ts';
import { inThousands, MAX_BYTES, MAX_STORED } from '../../../text/too-large.ts';

export const swaggerSizeDataverse500k = defineRule({
  id: 'swagger-size-dataverse-500k',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep the API definition within 500,000 characters, so that it fits into a solution.',
    why: 'The package for Partner Center contains the connector in a solution. Dataverse stores at most 500,000 characters of the definition, and fails to import a longer one.',
    fix: 'Remove whitespace and unused examples and definitions, or split the connector in two.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3567',
    messages: [
      "A validation error occurred. The length of the 'openapidefinition' attribute of the 'connector' entity exceeded the maximum allowed length of '500000'.",
    ],
    valid: ['{ "swagger": "2.0" }'],
    invalid: ['{ "swagger": "2.0"⟦  × 500000⟧}', '{ "info": { "description": "⟦a × 500000⟧" } }'],
  },

  *check(definition) {
    const { length } = definition.text;
    if (length <= MAX_STORED || definition.size >= MAX_BYTES) return;
    const found = `it has ${inThousands(length)}${withoutWhitespace(definition, 'characters')}`;
    yield {
      message: `Shorten the file to 500,000 characters if it goes into a solution: ${found}.`,
      fix: compactFix(definition, 'characters', MAX_STORED),
    };
  },
});
