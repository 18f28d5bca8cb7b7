import { defineRule } from '../../../engine/rule.ts';
import { isBlank } from '../../../files/json/json-value.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';

export const responseDescriptionEmpty = defineRule({
  id: 'response-description-empty',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Fill in the description of each response.',
    why: 'OpenAPI requires a description, and reviewers ask publishers to fill in empty ones.',
    fix: 'Say what the response means, such as “The contact was created.”',
    source: 'https://swagger.io/specification/v2/',
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "description": "OK" } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "description": «""» } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "description": «" "» } } } } } }',
    ],
  },

  *check(definition) {
    for (const response of writtenResponses(definition)) {
      const { value } = response;
      if (!isBlank(value.description)) continue;
      yield {
        at: `${response.pointer}/description`,
        message: `Fill in "description" of ${response.label}: it is empty.`,
      };
    }
  },
});
