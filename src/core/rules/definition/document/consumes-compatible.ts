import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { shown } from '../../../files/json/json-value.ts';
import {
  consumedBy,
  fittingMimeTypes,
  isJsonMimeType,
  withoutParameters,
} from '../../../openapi/mime-types.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { resolvedSchema } from '../../../openapi/schemas/schema-contents.ts';

export const consumesCompatible = defineRule({
  id: 'consumes-compatible',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each request a MIME type that fits its parameters.',
    why: 'A file needs multipart/form-data, any other form may also use application/x-www-form-urlencoded, and an object needs application/json. The validator rejects a form with another type.',
    fix: 'Set "consumes" of the operation to the type that fits.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'MimeTypeNotCompatibleWithRequestContentSchemaType',
      "The MIME type(s) are not compatible with the request content type '{0}' for operation '{1}'.",
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "consumes": ["multipart/form-data"], "parameters": [{ "in": "formData", "name": "file", "type": "file" }] } } } }',
      '{ "consumes": ["text/json"], "paths": { "/a": { "post": { "parameters": [{ "in": "body", "name": "body", "schema": { "type": "object" } }] } } } }',
      '{ "consumes": ["text/plain"], "paths": { "/a": { "post": { "parameters": [{ "in": "body", "name": "body", "schema": { "type": "string" } }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "post": { "consumes": «["application/json"]», "parameters": [{ "in": "formData", "name": "file", "type": "file" }] } } } }',
      '{ "consumes": ["application/json"], "paths": { "/a": { "post": «{ "parameters": [{ "in": "formData", "name": "text", "type": "string" }] }» } } }',
      '{ "paths": { "/a": { "post": { "consumes": «["multipart/form-data"]», "parameters": [{ "in": "body", "name": "body", "schema": { "type": "object" } }] } } } }',
    ],
  },

  *check({ operations }) {
    for (const operation of operations) {
      const types = consumedBy(operation);
      const fitting = fittingMimeTypes(operation);
      if (types.length === 0 || fitting.length === 0 || fits(types, fitting, operation)) continue;
      const { label, pointer, value } = operation;
      yield {
        at: value.consumes === undefined ? pointer : `${pointer}/consumes`,
        message: `Set "consumes" of ${label} to ${fitting.map(shown).join(' or ')}: its request cannot be sent as ${types.map(shown).join(', ')}.`,
        // A script may convert the body of a published connector, so this is only a warning.
        ...(isForm(operation) ? {} : { severity: 'warning' }),
        fix: fixOf(operation, fitting[0]),
      };
    }
  },
});

function fits(types: readonly string[], fitting: readonly string[], operation: Operation): boolean {
  if (isForm(operation)) return types.some((type) => fitting.includes(withoutParameters(type)));
  return types.some(isJsonMimeType) || !takesObject(operation);
}

function isForm({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter.in === 'formData');
}

function takesObject({ definition, parameters }: Operation): boolean {
  const body = parameters.find(({ isBody }) => isBody);
  return resolvedSchema(definition, body?.value.schema)?.type === 'object';
}

function fixOf({ pointer, value }: Operation, type: string | undefined): FindingFix {
  const list = [type];
  const title = `Set "consumes" to ["${type}"]`;
  return value.consumes === undefined
    ? { title, changes: [{ insert: 'consumes', into: pointer, value: list }] }
    : { title, changes: [{ replace: `${pointer}/consumes`, with: list }] };
}
