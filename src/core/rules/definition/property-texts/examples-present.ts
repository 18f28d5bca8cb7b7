import { defineRule } from '../../../engine/rule.ts';
import { schemasWith } from '../../../openapi/every-schema.ts';
import { writtenResponses } from '../../../openapi/written-responses.ts';
import { groupBy } from '../../../text/group-by.ts';

export const examplesPresent = defineRule({
  id: 'examples-present',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  members: ['example', 'examples'],
  docs: {
    summary: 'Leave out example values.',
    why: 'The designer does not show examples, and real ones can reveal keys or personal data. Reviewers ask to remove them.',
    fix: 'Remove "example" from schemas and "examples" from responses. Say in the description what a value looks like.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2951',
    valid: ['{ "definitions": { "A": { "properties": { "example": { "type": "string" } } } } }'],
    invalid: [
      '{ "definitions": { "A": { "properties": { "id": { «"example"»: "17" }, "name": { "example": "Jo" } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { «"examples"»: { "application/json": { "id": 17 } } } } } } } }',
    ],
  },

  /** Yields one finding for each definition, body and response, since examples come in large numbers. */
  *check(definition) {
    const examples = schemasWith(definition, 'example').filter(({ isReference }) => !isReference);
    for (const [top, members] of groupBy(examples, (schema) => schema.top)) {
      const pointers = members.map(({ pointer }) => `${pointer}/example` as const);
      yield {
        at: pointers[0] ?? top.pointer,
        highlight: 'key',
        message: `Remove the examples from ${top.label}, and check them for real data: it has ${pointers.length}.`,
        fix: { title: 'Remove the examples', changes: pointers.map((remove) => ({ remove })) },
      };
    }
    for (const response of writtenResponses(definition)) {
      const { value } = response;
      const at = `${response.pointer}/examples` as const;
      if (value.examples === undefined) continue;
      yield {
        at,
        highlight: 'key',
        message: `Remove the examples from ${response.label}, and check them for real data: the designer does not show them.`,
        fix: { title: 'Remove the examples', changes: [{ remove: at }] },
      };
    }
  },
});
