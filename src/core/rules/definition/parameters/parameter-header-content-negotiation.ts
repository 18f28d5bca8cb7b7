import { defineRule } from '../../../engine/rule.ts';
import { calledOperations } from '../../../openapi/dynamic/dynamic-calls.ts';
import { isNegotiated } from '../../../openapi/parameter.ts';
import { isMissing } from '../../../openapi/texts/written-text.ts';

export const parameterHeaderContentNegotiation = defineRule({
  id: 'parameter-header-content-negotiation',
  severity: 'info',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Do not ask users for Accept or Content-Type.',
    why: '"produces" and "consumes" already set these headers. As fields they confuse users, and reviewers object to them. Where the designer calls the operation for a dynamic list or schema, the call can fail with “Misused header name”, even if the parameter is internal.',
    fix: 'Remove the parameter. If no dynamic list or schema calls the operation, you may also make it internal and give it a default.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2287',
    messages: ['Misused header name'],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "Accept", "in": "header", "type": "string", "x-ms-visibility": "internal" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "Content-Type", "in": "header", "type": "string" }»] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": "ListA", "parameters": [«{ "name": "Content-Type", "in": "header", "type": "string", "x-ms-visibility": "internal" }»] } }, "/b": { "get": { "parameters": [{ "name": "a", "in": "query", "type": "string", "x-ms-dynamic-values": { "operationId": "ListA", "value-path": "id" } }] } } } }',
    ],
  },

  *check(definition) {
    const called = calledOperations(definition);
    for (const parameter of definition.parameters.filter(isNegotiated)) {
      const { value, isInternal, pointer: at, label, operations } = parameter;
      // Shared ones are referred to from elsewhere.
      const fix = at.startsWith('/paths/')
        ? { title: 'Remove the parameter', changes: [{ remove: at }] }
        : undefined;
      // The validator asks for its texts, which nobody needs once it is gone.
      const isStopped =
        !isInternal && (isMissing(value.description) || isMissing(value['x-ms-summary']));
      const rating = isStopped ? ({ severity: 'error', authority: 'validator' } as const) : {};
      if (operations.some((operation) => called.has(operation))) {
        yield {
          at,
          severity: 'warning',
          ...rating,
          message: `Remove ${label}: the designer calls the operation for a dynamic list or schema, and that call can fail with this header.`,
          fix,
        };
      } else if (!isInternal) {
        yield {
          at,
          // Reviewers object to one that nobody can leave empty.
          ...(value.required !== true && { authority: 'documentation' }),
          ...rating,
          message: `Remove ${label}, or make it internal with a default: "produces" and "consumes" already set it.`,
          fix,
        };
      }
    }
  },
});
