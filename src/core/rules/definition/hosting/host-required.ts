import { defineRule } from '../../../engine/rule.ts';
import { isMissing } from '../../../openapi/texts/written-text.ts';

export const hostRequired = defineRule({
  id: 'host-required',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  asks: 'host',
  docs: {
    summary: 'Set the host of the service.',
    why: 'Without it, the connector has no address. If a dynamichosturl policy sets the host, any name works, but there must be one.',
    fix: 'Add "host" with only the host name, such as "api.northwind.com".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1671',
    messages: ["The 'host' property is required."],
    valid: ['{ "host": "api.northwind.com" }'],
    invalid: ['«{ "swagger": "2.0" }»', '{ "host": «""» }'],
  },

  *check({ root }) {
    if (!isMissing(root.host)) return;
    const isAbsent = root.host === undefined;
    yield {
      at: isAbsent ? '' : '/host',
      message: `Set "host" to the domain name of the service: it is ${isAbsent ? 'missing' : 'empty'}.`,
    };
  },
});
