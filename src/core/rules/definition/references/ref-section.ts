import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { isReferenceTo, referenceTo, targetName } from '../../../openapi/reference.ts';

export const refSection = defineRule({
  id: 'ref-section',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['$ref'],
  docs: {
    summary: 'Refer to entries of the right section by name.',
    why: 'The platform resolves only "#/definitions/…" for schemas, "#/parameters/…" and "#/responses/…", by name and within the file. The validator rejects any other reference.',
    fix: 'Move the target of the reference to that section, and refer to it by name.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SchemaReferenceNotValid',
      'ParameterReferenceNotValid',
      'ResponseReferenceNotValid',
      'JsonPointerNotValid',
      "The schema reference '{0}' is not valid.",
      "The parameter reference '{0}' is not valid.",
      "The response reference '{0}' is not valid.",
      'The JSON Pointer path is not valid.',
    ],
    valid: ['{ "definitions": { "A": { "$ref": "#/definitions/B" }, "B": { "type": "string" } } }'],
    invalid: [
      '{ "definitions": { "A": { "type": "array", "items": { "$ref": «"#/definitions/B/properties/c"» } } } }',
      '{ "definitions": { "A": { "type": "array", "items": { "$ref": «"#/components/schemas/B"» } }, "B": {} } }',
      '{ "definitions": { "A": { "type": "array", "items": { "$ref": «"types.json#/B"» } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "$ref": «"#/definitions/id"» }] } } } }',
    ],
  },

  *check(definition) {
    for (const reference of definition.references) {
      const { ref, section } = reference;
      if (isReferenceTo(section, ref)) continue;
      const at = `${reference.pointer}/$ref` as const;
      const isDeep = ref.startsWith(`#/${section}/`);
      const right = referenceTo(section, targetName(ref));
      const isKnown = !isDeep && definition.lookUp(right) !== undefined;
      yield {
        at,
        // One connector was published with references to parts of a definition.
        severity: isDeep && definition.lookUp(ref) !== undefined ? 'warning' : 'error',
        message: `Change the reference to an entry of "${section}", such as ${shown(isKnown ? right : `#/${section}/Name`)}: it is ${shown(ref)}.`,
        fix: isKnown
          ? { title: `Refer to "${right}"`, changes: [{ replace: at, with: right }] }
          : undefined,
      };
    }
  },
});
