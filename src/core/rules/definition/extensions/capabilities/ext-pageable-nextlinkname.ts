import { defineRule } from '../../../../engine/rule.ts';

export const extPageableNextlinkname = defineRule({
  id: 'ext-pageable-nextlinkname',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-pageable'],
  docs: {
    summary: 'Name the property with the address of the next page in "x-ms-pageable".',
    why: 'The platform finds the next page only by that name.',
    fix: 'Write { "nextLinkName": "nextLink" } and nothing else.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-pageable": { "nextLinkName": "nextLink" } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-pageable": «{}» } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-pageable": «true» } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-pageable": { "nextLinkName": "nextLink", «"itemName"»: "value" } } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-pageable-nextlinkname');
  },
});
