import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { type FieldSource, wrongSources } from '../../../openapi/dynamic/call-parameters.ts';
import { isHiddenField } from '../../../openapi/dynamic/dynamic-fields.ts';
import type { Operation } from '../../../openapi/operation.ts';

export const dynamicReferenceSourceVisible = defineRule({
  id: 'dynamic-reference-source-visible',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Make the fields that dynamic lists depend on visible.',
    why: 'Users cannot fill in a hidden field, so the list would never change. The validator rejects it.',
    fix: 'Make the field visible, or write a fixed value in the extension.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SourcePropertyInternal',
      "The parameter reference '{0}' in the source operation '{1}' is internal or one of its parent(s) are internal.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string" }, { "name": "c", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "GetC", "parameters": { "b": { "parameter": "b" } } } }] } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal", "parameters": [{ "name": "b", "in": "query", "type": "string", "x-ms-visibility": "internal" }, { "name": "c", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "GetC", "parameters": { "b": { "parameter": "b" } } } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string", "x-ms-visibility": "internal" }, { "name": "c", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "GetC", "parameters": { "b": «{ "parameter": "b" }» } } }] } } } }',
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "b": { "type": "object", "x-ms-visibility": "internal", "properties": { "c": { "type": "string" } } }, "d": { "type": "string", "x-ms-dynamic-list": { "operationId": "GetD", "parameters": { "c": «{ "parameterReference": "body/b/c" }» } } } } } }] } } } }',
    ],
  },

  *check(definition) {
    const hidden = wrongSources(definition, (source) => hidingCaller(source) !== undefined);
    for (const source of hidden) {
      yield {
        at: source.parameter.pointer,
        message: `Make field ${shown(source.name)} visible, or write a fixed value instead: it is internal in ${hidingCaller(source)?.label}.`,
      };
    }
  },
});

/** Returns a visible operation in which users cannot fill in the field. */
function hidingCaller({ name, callers }: FieldSource): Operation | undefined {
  return callers.find((caller) => !caller.isInternal && isHiddenField(caller, name));
}
