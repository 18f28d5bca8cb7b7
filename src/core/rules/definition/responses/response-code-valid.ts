import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { shown } from '../../../files/json/json-value.ts';

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
      '{ "paths": { "/a": { "get": { "responses": { «"100"»: {}, "200": {} } } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('response-code-valid');
    for (const { responseCodes, pointer, label } of definition.operations) {
      for (const code of responseCodes) {
        if (/^[2-5]\d\d$/.test(code) || code === 'default') continue;
        const place = { at: child(pointer, 'responses', code), highlight: 'key' } as const;
        if (/^1\d\d$/.test(code)) yield { ...place, ...interim(code, label) };
        else
          yield {
            ...place,
            message: `Rename the response to a status code, such as "200": it is called ${shown(code)} in ${label}.`,
          };
      }
    }
  },
});

/** The validator accepts it, but no flow sees it, and no published connector has one. */
function interim(code: string, label: string) {
  return {
    severity: 'warning',
    authority: 'advice',
    message: `Remove response ${code} from ${label}: it only announces another response.`,
  } as const;
}
