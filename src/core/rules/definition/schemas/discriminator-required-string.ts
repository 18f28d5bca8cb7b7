import { defineRule } from '../../../engine/rule.ts';
import { arrayOr } from '../../../files/json-value.ts';
import { partsOf, propertyOf } from '../../../openapi/property-path.ts';

export const discriminatorRequiredString = defineRule({
  id: 'discriminator-required-string',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['discriminator'],
  docs: {
    summary: 'Let a discriminator be a required text.',
    why: 'The value of the discriminator tells which schema applies; unless it is a required text property, the validator stops it.',
    fix: 'Describe the property as a string and list it in "required", or remove "discriminator".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['DiscriminatorMustBeARequiredStringProperty'],
    valid: [
      '{ "definitions": { "A": { "type": "object", "discriminator": "kind", "required": ["kind"], "properties": { "kind": { "type": "string" } } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "object", "discriminator": «"kind"», "properties": { "kind": { "type": "string" } } } } }',
      '{ "definitions": { "A": { "type": "object", "discriminator": «"kind"», "required": ["kind"], "properties": { "kind": { "type": "integer" } } } } }',
    ],
  },

  *check(definition) {
    for (const schema of definition.schemas) {
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
        message: `Make \`${discriminator}\` a required text property of ${schema.label}: it is the discriminator.`,
      };
    }
  },
});
