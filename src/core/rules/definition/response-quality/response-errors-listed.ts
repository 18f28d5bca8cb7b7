import { defineRule } from '../../../engine/rule.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { visibleOperations } from '../../../openapi/texts/written-text.ts';

const COVERS_ERRORS = /^([45]|default$)/;

export const responseErrorsListed = defineRule({
  id: 'response-errors-listed',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'List the errors that an operation can return.',
    why: 'The coding standards ask for known error responses, so that users can tell what went wrong.',
    fix: 'Add the codes that the service uses, such as "404" or "default", each with a description.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": {}, "404": { "description": "Not found" } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": {}, "default": { "description": "Failure" } } } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal", "responses": { "200": {} } } } } }',
      '{ "paths": { "/mcp": { "post": { "x-ms-agentic-protocol": "mcp-streamable-1.0", "responses": { "200": {} } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": «{ "200": {} }» }, "post": { "responses": { "201": {} } } } } }',
    ],
  },

  /** Reports all operations in one finding, since most connectors list no errors at all. */
  *check(definition) {
    const operations = visibleOperations(definition);
    const [first, ...others] = operations.filter(listsSuccessOnly);
    if (first === undefined) return;
    yield {
      at: `${first.pointer}/responses`,
      message: `Add the errors that operations can return, such as "404": ${others.length + 1} of ${operations.length} list none, starting with ${first.label}.`,
    };
  },
});

function listsSuccessOnly({ responses, isAgentServer }: Operation): boolean {
  return (
    responses.length > 0 &&
    !isAgentServer &&
    !responses.some(({ code }) => COVERS_ERRORS.test(code))
  );
}
