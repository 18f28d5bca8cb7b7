import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { objectOr } from '../../../files/json/json-value.ts';
import { dynamicExtensions } from '../../../openapi/dynamic/dynamic-extensions.ts';

export const extDynamicTreeFilePicker = defineRule({
  id: 'ext-dynamic-tree-file-picker',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['capability'],
  docs: {
    summary: 'Complete the file picker with a dynamic tree and its operations.',
    why: 'Newer designers read the tree, older ones the capability. Where one is missing, users cannot browse files.',
    fix: 'Add "x-ms-dynamic-tree" next to "x-ms-dynamic-values", and "file-picker" with "open" to "x-ms-capabilities" at the root.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'DynamicTreeExtensionMissing',
      "The 'x-ms-dynamic-tree' extension must be defined to enable file picker support.",
    ],
    valid: [
      '{ "x-ms-capabilities": { "file-picker": { "open": { "operationId": "ListF" } } }, "paths": { "/a": { "get": { "parameters": [{ "name": "f", "in": "query", "type": "string", "x-ms-dynamic-values": { "capability": "file-picker" }, "x-ms-dynamic-tree": { "open": {}, "browse": {} } }] } } } }',
    ],
    invalid: [
      '{ "x-ms-capabilities": { "file-picker": { "open": { "operationId": "ListF" } } }, "paths": { "/a": { "get": { "parameters": [{ "name": "f", "in": "query", "type": "string", "x-ms-dynamic-values": «{ "capability": "file-picker" }» }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "f", "in": "query", "type": "string", "x-ms-dynamic-values": { "capability": «"file-picker"» }, "x-ms-dynamic-tree": { "open": {}, "browse": {} } }] } } } }',
    ],
  },

  *check(definition) {
    const { 'x-ms-capabilities': capabilities } = definition.root;
    const picker = objectOr(objectOr(capabilities)['file-picker']);
    for (const { name, value, pointer, owner } of dynamicExtensions(definition)) {
      if (name !== 'x-ms-dynamic-values' || objectOr(value).capability !== 'file-picker') continue;
      if (owner.value['x-ms-dynamic-tree'] === undefined) {
        yield {
          at: pointer,
          message: `Add "x-ms-dynamic-tree" beside the file picker of ${owner.label}: newer designers read only the tree.`,
        };
      }
      if (picker.open === undefined) {
        yield {
          at: child(pointer, 'capability'),
          message: `Add "file-picker" with "open" to "x-ms-capabilities" at the root: ${owner.label} uses it.`,
        };
      }
    }
  },
});
