import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { hasOnlyDefault } from '../../../openapi/response.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';
import { isPlaceholderText } from '../../../text/placeholder-words.ts';

const placeholders: ReadonlySet<string> = new Set([
  'default',
  'string',
  'response',
  'response body',
]);

export const responseDescriptionPlaceholder = defineRule({
  id: 'response-description-placeholder',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Replace placeholder descriptions of responses.',
    why: 'Tools write "default" or "response body" if a description is missing. Reviewers ask for descriptions that say something.',
    fix: 'Say what the response means, such as “The contact was created.”',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/942',
    messages: ['Can you please provide valid descriptions for all the response codes.'],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "description": "The contact" } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": {}, "default": { "description": «"default"» } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "description": «"Response body."» } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "201": { "description": «"201"» }, "404": { "description": «"Status code 404"» }, "409": { "description": «"TODO"» } } } } } }',
    ],
  },

  *check(definition) {
    for (const response of writtenResponses(definition)) {
      const { value, operation } = response;
      if (hasOnlyDefault(operation)) continue;
      const text = textOr(value.description)?.trim().replace(/\.$/, '').toLowerCase();
      if (text === undefined || !saysNothing(text, response.code)) continue;
      yield {
        at: `${response.pointer}/description`,
        message: `Say what ${response.label} means: its description is the placeholder "${text}".`,
      };
    }
  },
});

function saysNothing(text: string, code: string): boolean {
  return placeholders.has(text) || isPlaceholderText(text) || isCode(text, code);
}

/** Whether a text repeats the status code, and says no more. */
function isCode(text: string, code: string): boolean {
  return text.replace(/^(?:http )?(?:status )?(?:code )?/, '') === code;
}
