import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json-pointer.ts';
import { textsIn } from '../../../files/json-walk.ts';

const EXPRESSION = /@environmentVariables\(/i;
/** Members of the document whose texts may be expressions. */
const ALLOWED: ReadonlySet<string> = new Set(['host', 'basePath', 'securityDefinitions']);

export const environmentVariablesAllowedFields = defineRule({
  id: 'environment-variables-allowed-fields',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Read environment variables only in the host, the base path and the sign-in.',
    why: 'They are put in when the connector is saved, and only there: in an operation, users get the bare expression. Policies can read them as well, as a preview.',
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
          message: `Read the environment variable in a policy, or use a connection parameter: in "${each.name || name}" it stays a bare expression.`,
        };
      }
    }
  },
});
