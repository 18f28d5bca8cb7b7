import { defineRule } from '../../../engine/rule.ts';

export const swaggerVersion = defineRule({
  id: 'swagger-version',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Declare the version as OpenAPI 2.0.',
    why: 'The platform imports only OpenAPI 2.0, and rejects any other version.',
    fix: 'Set "swagger" to the string "2.0".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SpecificationVersionIncorrect',
      'The \'swagger\' property must have the string value "2.0".',
      '5000.2.6.3',
    ],
    valid: ['{ "swagger": "2.0" }'],
    invalid: ['«{ "info": {} }»', '{ "swagger": «"2.1"» }', '{ "swagger": «2.0» }'],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('swagger-version')) {
      const changes = [{ replace: fault.at, with: '2.0' }];
      const fix = { title: 'Change to "2.0"', changes, safe: fault.found === 2 };
      yield fault.keyword === 'const' ? { ...fault, fix } : fault;
    }
  },
});
