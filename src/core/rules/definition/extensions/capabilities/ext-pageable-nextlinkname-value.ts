import { defineRule } from '../../../../engine/rule.ts';

export const extPageableNextlinknameValue = defineRule({
  id: 'ext-pageable-nextlinkname-value',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-pageable'],
  docs: {
    summary: 'Call the address of the next page "nextLink" or "@odata.nextLink".',
    why: 'The validator knows no other name. One published connector has another.',
    fix: 'Rename the property in the service, or map it with a policy such as setproperty.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['InvalidNextLinkNameValue'],
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-pageable": { "nextLinkName": "@odata.nextLink" } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-pageable": { "nextLinkName": «"nextlink"» } } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-pageable": { "nextLinkName": «"next"» } } } } }',
    ],
  },

  /** No fix is safe, because the name is that of a property of the service. */
  *check(definition) {
    for (const fault of definition.faultsOf('ext-pageable-nextlinkname-value')) {
      yield { ...fault, fix: fault.fix && { ...fault.fix, safe: false } };
    }
  },
});
