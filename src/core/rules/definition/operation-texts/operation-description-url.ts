import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { textsOf, visibleOperations } from '../../../openapi/written-text.ts';
import { webAddressesIn } from '../../../text/web-address.ts';

export const operationDescriptionUrl = defineRule({
  id: 'operation-description-url',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Keep web addresses out of the description of an operation.',
    why: 'Users cannot click them, and certification has sent connectors back because of them (policy 5000.2.3.6).',
    fix: 'Say what users need to know, and link to the rest from the readme.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.3.6'],
    valid: ['{ "paths": { "/a": { "get": { "description": "Gets a user by the id." } } } }'],
    invalid: [
      '{ "paths": { "/a": { "get": { "description": «"Gets a user, see https://northwind.com/users."» } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleOperations, 'description')) {
      const { text } = written;
      const [address] = webAddressesIn(text);
      if (address === undefined) continue;
      yield {
        at: written.pointer,
        message: `Remove the web address from ${written.label}: it contains ${shown(address)}.`,
      };
    }
  },
});
