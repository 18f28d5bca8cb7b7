import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json-pointer.ts';
import { shown } from '../../../files/json-value.ts';

export const responseCodeValid = defineRule({
  id: 'response-code-valid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Name each response by its status code.',
    why: 'The validator rejects any name other than a code from 100 to 599 or "default".',
    fix: 'Write the code as three digits, such as "200".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ResponseMustBeDefaultOrHttpStatusCode',
      "The response is not valid, the response must be a valid HTTP status code, or the string 'default'.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": {}, "default": {}, "x-own": {} } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { «"2XX"»: {}, «"OK"»: {}, «"600"»: {}, «"404 "»: {} } } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('response-code-valid');
    for (const { responseCodes, pointer, label } of definition.operations) {
      for (const code of responseCodes) {
        if (/^[1-5]\d\d$/.test(code) || code === 'default') continue;
        yield {
          at: child(pointer, 'responses', code),
          highlight: 'key',
          message: `Rename the response to a status code, such as "200": it is called ${shown(code)} in ${label}.`,
        };
      }
    }
  },
});
