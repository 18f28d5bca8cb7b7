import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';

export const pathsNotEmpty = defineRule({
  id: 'paths-not-empty',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe at least one operation.',
    why: 'A connector without operations does nothing, and certification rejects it (policy 5000.2.4.5).',
    fix: 'Add a path with an operation, such as "/contacts" with "get".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    valid: ['{ "paths": { "/contacts": { "get": {} } } }'],
    messages: ["The 'paths' property is required."],
    invalid: ['{ "paths": «{}» }', '{ "paths": «{ "/contacts": {} }» }', '«{ "swagger": "2.0" }»'],
  },

  *check({ root, operations }) {
    const { paths } = root;
    if (operations.length > 0 || (paths !== undefined && !isObject(paths))) return;
    yield {
      at: '/paths',
      message: `Add an operation to "paths": ${paths === undefined ? 'it is missing' : 'the connector has none'}.`,
    };
  },
});
