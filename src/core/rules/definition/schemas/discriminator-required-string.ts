import { defineRule } from '../../../engine/rule.ts';
import { arrayOr } from '../../../files/json/json-value.ts';
import { schemasWith } from '../../../openapi/every-schema.ts';
import { partsOf, propertyOf } from '../../../openapi/schemas/property-path.ts';

export const discriminatorRequiredString = defineRule({
  id: 'discriminator-required-string',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['discriminator'],
  docs: {
    summary: 'Make each discriminator a required string property.',
    why: 'The value of the discriminator selects the schema that applies. The validator rejects a property that is optional or not a string.',
    fix: 'Define the property as a string and list it in "required", or remove "discriminator".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'DiscriminatorMustBeARequiredStringProperty',
      "The 'discriminator' value must be the name of a required string property.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "object", "discriminator": "kind", "required": ["kind"], "properties": { "kind": { "type": "string" } } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "object", "discriminator": «"kind"», "properties": { "kind": { "type": "string" } } } } }',
      '{ "definitions": { "A": { "type": "object", "discriminator": «"kind"», "required": ["kind"], "properties": { "kind": { "type": "integer" } } } } }',
    ],
  },

  *check(definition) {
    for (const schema of schemasWith(definition, 'discriminator')) {
      const { value, isReference } = schema;
      const { discriminator } = value;
      if (isReference || typeof discriminator !== 'string') continue;
      const property = propertyOf(definition, value, discriminator);
      const isRequired = partsOf(definition, value).some(({ required }) =>
        arrayOr(required).includes(discriminator),
      );
      if (property?.type === 'string' && isRequired) continue;
      yield {
        at: `${schema.pointer}/discriminator`,
        message: `Make \`${discriminator}\` a required string property of ${schema.label}: it is the discriminator.`,
      };
    }
  },
});
