import { defineRule } from '../../../engine/rule.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import { MOST_BYTES } from '../../../text/too-large.ts';

const LIMIT = 500_000;

export const swaggerSizeDataverse500k = defineRule({
  id: 'swagger-size-dataverse-500k',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep the API definition within 500,000 characters, so that a solution can hold it.',
    why: 'In the package for Partner Center the connector travels in a solution. The column of Dataverse behind it holds 500,000 characters, and the import of a longer one fails.',
    fix: 'Remove white space, examples and definitions that nothing uses, or split the connector in two.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3567',
    messages: [
      "A validation error occurred. The length of the 'openapidefinition' attribute of the 'connector' entity exceeded the maximum allowed length of '500000'.",
    ],
    valid: ['{ "swagger": "2.0" }'],
    invalid: ['{ "swagger": "2.0"⟦  × 500000⟧}', '{ "info": { "description": "⟦a × 500000⟧" } }'],
  },

  *check(definition) {
    const { length } = definition.text;
    if (length <= LIMIT || definition.size >= MOST_BYTES) return;
    const found = `it has ${inThousands(length)}`;
    yield {
      message: `Shorten the file to 500,000 characters if it goes into a solution: ${found}. ${withoutSpace(definition)}`,
    };
  },
});

function withoutSpace({ value, syntaxFaults }: ApiDefinition): string {
  if (syntaxFaults.length > 0) return 'Correct its JSON first.';
  const least = JSON.stringify(value).length;
  return least <= LIMIT
    ? `Removing the white space is enough: ${inThousands(least)} are left.`
    : `Removing the white space is not enough: ${inThousands(least)} are left.`;
}

/** Locales differ from machine to machine; a report must not. */
function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
