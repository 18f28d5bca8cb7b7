import { defineRule } from '../../../engine/rule.ts';

export const operationVisibility = defineRule({
  id: 'operation-visibility',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Decide how prominent each operation is.',
    why: 'The designer shows important operations first, advanced ones after a click and internal ones never. The checklist asks for a decision; most published connectors make none.',
    fix: 'Add "x-ms-visibility" with "important", "advanced" or "internal" to operations that are not of the normal kind.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "paths": { "/a": { "get": { "x-ms-visibility": "important" } } } }'],
    invalid: [
      '{ "paths": { "/a": { «"get"»: { "summary": "List" }, "post": { "x-ms-visibility": "advanced" } } } }',
    ],
  },

  /** One finding for all of them: nearly every connector leaves most of its operations without. */
  *check({ operations }) {
    const undecided = operations.filter(({ value }) => value['x-ms-visibility'] === undefined);
    const [first] = undecided;
    if (first === undefined) return;
    yield {
      at: first.pointer,
      part: 'key',
      message:
        undecided.length === 1
          ? `Decide with "x-ms-visibility" how prominent ${first.label} is: it does not say.`
          : `Decide with "x-ms-visibility" how prominent each operation is: ${undecided.length} of ${operations.length} do not say, ${first.label} first.`,
    };
  },
});
