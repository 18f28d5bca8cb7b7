import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { objectOr, shown } from '../../../files/json/json-value.ts';
import {
  isReferenceTo,
  type ReferenceSection,
  referenceTo,
  targetName,
} from '../../../openapi/reference.ts';
import { closestName } from '../../../text/closest-name.ts';

/** Limits the search for similar names in a file full of broken references. */
const MAX_SUGGESTIONS = 20;

export const refResolves = defineRule({
  id: 'ref-resolves',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['$ref'],
  docs: {
    summary: 'Refer only to entries that the file defines.',
    why: 'A broken reference leaves the parameter, response or property undefined. The validator rejects it.',
    fix: 'Add the missing entry, or correct the name in "$ref".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SchemaReferenceNotFound',
      'ParameterReferenceNotFound',
      'ResponseReferenceNotFound',
      "The schema reference '{0}' could not be found in the swagger document.",
      "The parameter reference '{0}' could not be found in the swagger document.",
      "The response reference '{0}' could not be found in the swagger document.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "object", "properties": { "b": { "$ref": "#/definitions/B" } } }, "B": { "type": "string" } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "type": "array", "items": { "$ref": «"#/definitions/Contcat"» } }, "Contact": { "type": "object" } } }',
      '{ "definitions": { "A": { "type": "array", "items": { "$ref": «"#/definitions/Missing"» } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "$ref": «"#/parameters/id"» }], "responses": { "200": { "$ref": «"#/responses/Done"» } } } } } }',
    ],
  },

  *check(definition) {
    let suggestions = MAX_SUGGESTIONS;
    for (const reference of definition.references) {
      const { ref, section } = reference;
      if (definition.lookUp(ref) !== undefined || !isReferenceTo(section, ref)) continue;
      suggestions -= 1;
      const names = suggestions < 0 ? [] : Object.keys(objectOr(definition.root[section]));
      const at = `${reference.pointer}/$ref` as const;
      yield { at, ...brokenReference(ref, section, names, at) };
    }
  },
});

function brokenReference(
  ref: string,
  section: ReferenceSection,
  names: readonly string[],
  at: JsonPointer,
): Pick<Finding, 'message' | 'fix'> {
  const name = targetName(ref);
  const meant = closestName(name, names);
  if (meant === undefined)
    return {
      message: `Add ${shown(name)} to "${section}": "$ref" refers to it, but it does not exist.`,
    };
  const safe = meant.toLowerCase() === name.toLowerCase();
  const changes = [{ replace: at, with: referenceTo(section, meant) }];
  return {
    message: `Change the reference to ${shown(meant)}: "${section}" has no ${shown(name)}.`,
    fix: { title: `Refer to "${meant}"`, changes, safe },
  };
}
