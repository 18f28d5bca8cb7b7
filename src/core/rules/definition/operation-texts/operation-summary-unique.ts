import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';

export const operationSummaryUnique = defineRule({
  id: 'operation-summary-unique',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  asks: 'summary',
  docs: {
    summary: 'Give each operation its own summary.',
    why: 'Users cannot tell apart two actions with the same name.',
    fix: 'Say in each summary how the operation differs: "Get contact by email".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "Get item" } }, "/b": { "get": { "summary": "Get list" } } } }',
      '{ "paths": { "/a": { "get": { "summary": "Get item" } }, "/b": { "get": { "summary": "Get item", "x-ms-visibility": "internal" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": "Get item" } }, "/b": { "get": { "summary": «"Get Item"» } } } }',
    ],
  },

  *check(definition) {
    const known = new Map<string, Operation>();
    for (const written of textsOf(definition, visibleOperations, 'summary')) {
      const { text, owner } = written;
      const key = text.trim().toLowerCase();
      const first = known.get(key);
      if (first === undefined) known.set(key, owner);
      else {
        yield {
          at: written.pointer,
          message: `Give ${owner.label} its own summary: ${first.label} also uses ${shown(text)}.`,
        };
      }
    }
  },
});
