import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';

export const constraintsHiddenAndRequired = defineRule({
  id: 'constraints-hidden-and-required',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  docs: {
    summary: 'Do not require a value in a field that users cannot see.',
    why: 'Nobody can fill in a field that is hidden and required and has no default.',
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
        message: `Set "required" to "false" or add a "defaultValue" in ${label}: it is hidden, so nobody can fill it in.`,
        fix: { title: 'Change to "false"', changes: [{ replace: at, with: 'false' }] },
      };
    }
  },
});
