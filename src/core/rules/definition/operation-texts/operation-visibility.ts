import { defineRule } from '../../../engine/rule.ts';

export const operationVisibility = defineRule({
  id: 'operation-visibility',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Decide how prominent each operation is.',
    why: 'The designer shows important operations first, advanced ones after a click and internal ones never. The checklist asks you to choose, which most published connectors do not.',
    fix: 'Add "x-ms-visibility" with "important", "advanced" or "internal" to each operation that should not be shown as usual.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "important" } } } }',
      '{ "paths": { "/mcp": { "post": { "x-ms-agentic-protocol": "mcp-streamable-1.0" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { «"get"»: { "summary": "List" }, "post": { "x-ms-visibility": "advanced" } } } }',
    ],
  },

  /** Yields one finding for all operations, since nearly every connector leaves most of them undecided. */
  *check({ operations }) {
    const undecided = operations.filter(
      ({ value, isAgentServer }) => value['x-ms-visibility'] === undefined && !isAgentServer,
    );
    const [first] = undecided;
    if (first === undefined) return;
    yield {
      at: first.pointer,
      highlight: 'key',
      message:
        undecided.length === 1
          ? `Choose an "x-ms-visibility" for ${first.label}: it has none.`
          : `Choose an "x-ms-visibility" for each operation: ${undecided.length} of ${operations.length} have none, starting with ${first.label}.`,
    };
  },
});
