import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { objectOr, shown } from '../../../files/json/json-value.ts';
import { producedBy, withoutParameters } from '../../../openapi/mime-types.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';

export const responseExampleProduced = defineRule({
  id: 'response-example-produced',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['examples'],
  docs: {
    summary: 'Give examples only of types that the operation produces.',
    why: 'The operation can never return an example of another type. The validator reports it.',
    fix: 'Add the type to "produces", or remove the example.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ResponseExampleMustBeProducedByOperation',
      "The response example '{0}' is not produced by the operation '{1}'.",
    ],
    valid: [
      '{ "produces": ["application/json; charset=utf-8"], "paths": { "/a": { "get": { "responses": { "200": { "examples": { "application/json": {} } } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "examples": { "text/plain": "a" } } } } } } }',
    ],
    invalid: [
      '{ "produces": ["application/json"], "paths": { "/a": { "get": { "responses": { "200": { "examples": { «"application/xml"»: "<a/>" } } } } } } }',
    ],
  },

  *check(definition) {
    for (const response of writtenResponses(definition)) {
      const { value, operation } = response;
      const produced = producedBy(operation).map(withoutParameters);
      if (produced.length === 0 || produced.includes('*/*')) continue;
      for (const type of Object.keys(objectOr(value.examples))) {
        if (produced.includes(withoutParameters(type)) || type.startsWith('x-')) continue;
        const at = child(response.pointer, 'examples', type);
        yield {
          at,
          highlight: 'key',
          message: `Add ${shown(type)} to "produces", or remove its example from ${response.label}: the operation does not produce it.`,
          fix: { title: 'Remove the example', changes: [{ remove: at }] },
        };
      }
    }
  },
});
