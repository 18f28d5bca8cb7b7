import { defineRule } from '../../../../engine/rule.ts';
import { shown } from '../../../../files/json/json-value.ts';

export const extDeploymentVersion = defineRule({
  id: 'ext-deployment-version',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-deployment-version'],
  docs: {
    summary: 'Write "x-ms-deployment-version" as numbers and dots.',
    why: 'The schema of connectors accepts nothing else.',
    fix: 'Write at least two numbers, such as "1.0".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: ['{ "swagger": "2.0", "info": { "x-ms-deployment-version": "1.0.2" } }'],
    invalid: [
      '{ "swagger": "2.0", "info": { "x-ms-deployment-version": «"1"» } }',
      '{ "swagger": "2.0", "info": { "x-ms-deployment-version": «1.0» } }',
      '{ "swagger": "2.0", "info": { "x-ms-deployment-version": «"v1.0"» } }',
    ],
  },

  *check(definition) {
    for (const { at, found } of definition.faultsOf('ext-deployment-version')) {
      yield {
        at,
        message: `Write "x-ms-deployment-version" as text of numbers and dots, such as "1.0": it is ${shown(found)}.`,
      };
    }
  },
});
