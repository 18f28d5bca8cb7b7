import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { textsIn } from '../../../files/json/json-walk.ts';

const EXPRESSION = /@environmentVariables\(/i;
/** Top-level members in which the platform replaces the expressions. */
const ALLOWED: ReadonlySet<string> = new Set(['host', 'basePath', 'securityDefinitions']);

export const environmentVariablesAllowedFields = defineRule({
  id: 'environment-variables-allowed-fields',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use environment variables only in the host, base path and security definitions.',
    why: 'The platform fills them in only in these places, when the connector is saved; elsewhere users see the raw expression. Policies can also read them (preview).',
    fix: 'Read the variable in a policy, or ask for the value with a connection parameter.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/environment-variables',
    valid: [
      '{ "host": "@environmentVariables(\\"north_Host\\")", "basePath": "@environmentVariables(\\"north_Path\\")" }',
      '{ "info": { "description": "Reads environment variables." } }',
    ],
    invalid: [
      '{ "paths": { "/items": { "get": { "parameters": [{ "name": "site", "in": "query", "default": «"@environmentVariables(\\"north_Site\\")"» }] } } } }',
    ],
  },

  *check({ root, text }) {
    if (!EXPRESSION.test(text)) return;
    for (const [name, value] of Object.entries(root)) {
      if (ALLOWED.has(name)) continue;
      for (const each of textsIn(value, child('', name))) {
        if (!EXPRESSION.test(each.text)) continue;
        yield {
          at: each.pointer,
          message: `Read the environment variable in a policy, or use a connection parameter: the platform does not fill it into "${each.name || name}".`,
        };
      }
    }
  },
});
