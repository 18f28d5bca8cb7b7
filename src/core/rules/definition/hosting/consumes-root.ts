import { defineRule } from '../../../engine/rule.ts';

export const consumesRoot = defineRule({
  id: 'consumes-root',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Fill the lists of formats, or leave them out.',
    why: 'An empty list says nothing; the wizard writes it, and more than half of the published connectors keep it.',
    fix: 'Write ["application/json"].',
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
        message: `Write "application/json" into "${name}", or remove it: the list is empty.`,
        fix: {
          title: 'Write ["application/json"]',
          changes: [{ replace: `/${name}`, with: ['application/json'] }],
        },
      };
    }
  },
});
