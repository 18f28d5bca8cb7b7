import { defineRule } from '../../../engine/rule.ts';
import { isMissing } from '../../../openapi/written-text.ts';

export const hostRequired = defineRule({
  id: 'host-required',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Name the host of the service.',
    why: 'The connector has no address without it. Where a dynamichosturl policy sets the host, any name does, but one must be there.',
    fix: 'Add "host" with the name alone, such as "api.contoso.com".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1671',
    messages: ["The 'host' property is required."],
    valid: ['{ "host": "api.contoso.com" }'],
    invalid: ['«{ "swagger": "2.0" }»', '{ "host": «""» }'],
  },

  *check({ root }) {
    if (!isMissing(root.host)) return;
    const isAbsent = root.host === undefined;
    yield {
      at: isAbsent ? '' : '/host',
      message: `Write the host of the service, such as "api.contoso.com", into "host": it is ${isAbsent ? 'missing' : 'empty'}.`,
    };
  },
});
