import { defineRule } from '../../../engine/rule.ts';

export const consumesRoot = defineRule({
  id: 'consumes-root',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Fill in consumes and produces, or remove them.',
    why: 'An empty list says nothing. The wizard writes it, and more than half of the published connectors keep it.',
    fix: 'Write ["application/json"], or remove the empty list.',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "consumes": ["application/json"] }', '{ "swagger": "2.0" }'],
    invalid: ['{ "consumes": «[]», "produces": «[]» }'],
  },

  *check({ root }) {
    for (const name of ['consumes', 'produces'] as const) {
      const list = root[name];
      if (!Array.isArray(list) || list.length > 0) continue;
      yield {
        at: `/${name}`,
        message: `Add "application/json" to "${name}", or remove the list: it is empty.`,
        fix: {
          title: 'Change to ["application/json"]',
          changes: [{ replace: `/${name}`, with: ['application/json'] }],
        },
      };
    }
  },
});
