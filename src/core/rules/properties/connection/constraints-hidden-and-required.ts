import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';

export const constraintsHiddenAndRequired = defineRule({
  id: 'constraints-hidden-and-required',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Ask users for no value in a field that they cannot see.',
    why: 'A field that is hidden and required, and has no default, can be filled in by nobody.',
    fix: 'Set "required" to "false", or give the parameter a "defaultValue".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "host": { "type": "string", "defaultValue": "api.example.com", "uiDefinition": { "constraints": { "hidden": "true", "required": "true" } } } } } }',
      '{ "properties": { "connectionParameters": { "host": { "type": "string", "uiDefinition": { "constraints": { "hidden": "true", "required": "false" } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "host": { "type": "string", "uiDefinition": { "constraints": { "hidden": "true", "required": «"true"» } } } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const { value, constraints, isHidden, isOAuth, pointer, label } of connectionParameters) {
      const isRequired =
        constraints.required === true || textOr(constraints.required)?.toLowerCase() === 'true';
      if (!isHidden || isOAuth || !isRequired || value.defaultValue !== undefined) continue;
      const at = `${pointer}/uiDefinition/constraints/required` as const;
      yield {
        at,
        message: `Set "required" of ${label} to "false", or give it a "defaultValue": it is hidden, and nobody can fill it in.`,
        fix: { title: 'Change to "false"', changes: [{ replace: at, with: 'false' }] },
      };
    }
  },
});
