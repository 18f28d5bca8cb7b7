import { defineRule } from '../../../engine/rule.ts';
import { arrayOr } from '../../../files/json/json-value.ts';
import { resolvedSchema } from '../../../openapi/schemas/schema-contents.ts';

export const bodyOptionalWithRequired = defineRule({
  id: 'body-optional-with-required',
  severity: 'info',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Require a body that has required properties.',
    why: 'Users can leave out an optional body, and its required properties with it. A reviewer asked a publisher which was meant.',
    fix: 'Add "required": true to the body, or remove its properties from "required".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/16',
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "required": true, "schema": { "required": ["b"] } }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": {} }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "parameters": [«{ "name": "body", "in": "body", "schema": { "required": ["b"] } }»] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "required": «false», "schema": { "required": ["b"] } }] } } } }',
    ],
  },

  *check(definition) {
    for (const parameter of definition.parameters) {
      const { isBody, value } = parameter;
      const schema = resolvedSchema(definition, value.schema);
      if (!isBody || value.required === true || arrayOr(schema?.required).length === 0) continue;
      const isExplicit = value.required !== undefined;
      const at = isExplicit ? (`${parameter.pointer}/required` as const) : parameter.pointer;
      const change = isExplicit
        ? { replace: at, with: true }
        : { insert: 'required', into: parameter.pointer, value: true };
      yield {
        at,
        message: `Set "required" to true for ${parameter.label}: it is optional but has required properties.`,
        fix: { title: 'Make it required', changes: [change] },
      };
    }
  },
});
