import { defineRule } from '../../../engine/rule.ts';
import { brief, isObject, textOr } from '../../../files/json/json-value.ts';
import {
  type CallParameter,
  lastStep,
  onceForTwins,
  passedParameters,
  sourceName,
} from '../../../openapi/dynamic/call-parameters.ts';
import { type FieldLookup, findField } from '../../../openapi/dynamic/dynamic-fields.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { typeWords } from '../../../schema/wording.ts';

export const extDynamicTypeMismatch = defineRule({
  id: 'ext-dynamic-type-mismatch',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Pass values of the type that the called operation expects.',
    why: 'The service gets a value of another type, and may refuse it. The validator reports it.',
    fix: 'Write the fixed value in the right type, or align the types of the two fields.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['OperationParameterTypeMismatch', 'OperationParameterStaticTypeMismatch'],
    valid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "size", "in": "query", "type": "integer" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "size": 5 }, "value-path": "id" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "size", "in": "query", "type": "integer" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "parameters": { "size": «"5"» }, "value-path": "id" } }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [{ "name": "size", "in": "query", "type": "integer" }], "responses": { "200": { "schema": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } } } } }, "/b": { "get": { "parameters": [{ "name": "kind", "in": "query", "type": "string" }, { "name": "a", "in": "query", "type": "string", "x-ms-dynamic-list": { "operationId": "ListA", "parameters": { "size": «{ "parameterReference": "kind" }» }, "itemValuePath": "id" } }] } } } }',
    ],
  },

  *check(definition) {
    const isFirst = onceForTwins();
    for (const { call, parameter, target, callers } of passedParameters(definition)) {
      const { name, pointer } = parameter;
      const type = typeOf(findField(target, name));
      const given = type && givenType(parameter, callers);
      if (!type || !given || isSame(given, type) || !isFirst(call, lastStep(name))) continue;
      yield {
        at: pointer,
        message: `Pass ${typeWords(type)} for \`${brief(name)}\` in ${call.name}: ${target.label} expects it, and this is ${typeWords(given)}.`,
      };
    }
  },
});

function typeOf(field: FieldLookup): string | undefined {
  return typeof field === 'object' ? textOr(field.value.type) : undefined;
}

/** Returns the type of a fixed value, or that of the field that provides the value. */
function givenType(parameter: CallParameter, callers: readonly Operation[]): string | undefined {
  const source = sourceName(parameter);
  if (source !== undefined) {
    return callers
      .map((caller) => typeOf(findField(caller, source)))
      .find((type) => type !== undefined);
  }
  const { from } = parameter;
  const value = isObject(from) ? from.value : from;
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** A whole number is a number, too. */
function isSame(given: string, type: string): boolean {
  return given === type || (given === 'integer' && type === 'number');
}
