import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { objectOr } from '../../../files/json/json-value.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';

export const responseHeadersUnique = defineRule({
  id: 'response-headers-unique',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['headers'],
  docs: {
    summary: 'Define each response header only once.',
    why: 'Header names ignore letter case. The validator rejects a response that defines a header twice.',
    fix: 'Remove one of the two.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ResponseHeadersAreNotUnique', 'The response headers are not unique.'],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "headers": { "ETag": {}, "Location": {} } } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "headers": { "ETag": {}, «"etag"»: {} } } } } } } }',
    ],
  },

  *check(definition) {
    for (const response of writtenResponses(definition)) {
      const { value } = response;
      const seen = new Set<string>();
      for (const name of Object.keys(objectOr(value.headers))) {
        const isRepeated = seen.has(name.toLowerCase());
        seen.add(name.toLowerCase());
        if (!isRepeated) continue;
        yield {
          at: child(response.pointer, 'headers', name),
          highlight: 'key',
          message: `Remove header \`${name}\` from ${response.label}: it is already defined in different letter case.`,
        };
      }
    }
  },
});
