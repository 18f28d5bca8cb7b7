import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';

export const schemaTypeValid = defineRule({
  id: 'schema-type-valid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each schema one type that OpenAPI 2.0 allows.',
    why: 'A schema has exactly one type. The validator rejects lists of types, and types such as "null", "any" or "date".',
    fix: 'Use "string", "number", "integer", "boolean", "array" or "object", and express the rest with "format".',
    source: 'https://swagger.io/specification/v2/',
    messages: ['JsonValueNotInEnum', 'The property value must be one of the following: {0}.'],
    valid: ['{ "swagger": "2.0", "definitions": { "A": { "type": "string", "format": "date" } } }'],
    invalid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": «["string", "null"]» } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": «"date"» } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": «"String"» } } }',
    ],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('schema-type-valid')) {
      const only = soleType(fault.found);
      if (only === undefined) yield fault;
      else yield { ...fault, fix: changeTo(fault.at, only) };
    }
  },
});

/** Returns the only type in a list apart from "null". */
function soleType(types: unknown): unknown {
  if (!Array.isArray(types)) return undefined;
  const [only, ...others] = types.filter((type) => type !== 'null');
  return others.length === 0 ? only : undefined;
}
