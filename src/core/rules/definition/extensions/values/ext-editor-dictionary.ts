import { defineRule } from '../../../../engine/rule.ts';
import { everySchemaWith } from '../../../../openapi/every-schema.ts';

export const extEditorDictionary = defineRule({
  id: 'ext-editor-dictionary',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-editor'],
  docs: {
    summary: 'Use the editor "dictionary" only for objects with free keys.',
    why: 'It lets users enter keys and values. The validator rejects it for anything but an object with "additionalProperties".',
    fix: 'Set the type to "object" and add "additionalProperties", or remove "x-ms-editor".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['InvalidCustomEditorExtensionDictionaryValue'],
    valid: [
      '{ "definitions": { "A": { "type": "object", "additionalProperties": { "type": "string" }, "x-ms-editor": "dictionary" } } }',
      '{ "definitions": { "A": { "type": "string", "x-ms-editor": "htmleditor" } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "string", "x-ms-editor": «"dictionary"» } } }',
      '{ "definitions": { "A": { "type": "object", "x-ms-editor": «"dictionary"» } } }',
    ],
  },

  *check(definition) {
    for (const { value, pointer, label } of everySchemaWith(definition, 'x-ms-editor')) {
      if (value['x-ms-editor'] !== 'dictionary') continue;
      if (value.type === 'object' && value.additionalProperties !== undefined) continue;
      yield {
        at: `${pointer}/x-ms-editor`,
        message: `Add "additionalProperties" to ${label}, or remove its "x-ms-editor": only objects with free keys can have "dictionary".`,
      };
    }
  },
});
