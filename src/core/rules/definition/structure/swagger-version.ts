import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';

export const swaggerVersion = defineRule({
  id: 'swagger-version',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Declare the version as OpenAPI 2.0.',
    why: 'The platform imports only OpenAPI 2.0, and rejects any other version.',
    fix: 'Set "swagger" to the string "2.0". If the file is OpenAPI 3, convert it.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['SpecificationVersionIncorrect'],
    valid: ['{ "swagger": "2.0" }'],
    invalid: [
      '«{ "info": {} }»',
      '{ "openapi": «"3.0.1"», "components": {} }',
      '{ "swagger": «"2.1"» }',
      '{ "swagger": «2.0» }',
    ],
  },

  *check(definition) {
    const version = textOr(definition.root.openapi);
    for (const fault of definition.faultsOf('swagger-version')) {
      if (fault.keyword === 'const') {
        const changes = [{ replace: fault.at, with: '2.0' }];
        const fix = { title: 'Change to "2.0"', changes, safe: fault.found === 2 };
        yield { ...fault, fix };
      } else if (version === undefined) yield fault;
      else {
        yield {
          at: '/openapi',
          message: `Convert the file to OpenAPI 2.0: it is OpenAPI ${version.slice(0, 20)}.`,
        };
      }
    }
  },
});
