import { defineRule } from '../../../rule.ts';

export const swaggerVersion = defineRule({
  id: 'swagger-version',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Say that the definition is OpenAPI 2.0.',
    why: 'The platform reads OpenAPI 2.0 alone; any other version is refused on import.',
    fix: 'Set "swagger" to the text "2.0", and convert the file if it was written as OpenAPI 3.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    valid: ['{ "swagger": "2.0" }'],
    invalid: ['«{ "info": {} }»', '{ "swagger": «"2.1"» }', '{ "swagger": «2.0» }'],
  },

  *check(definition) {
    yield* definition.faultsOf('swagger-version');
  },
});
