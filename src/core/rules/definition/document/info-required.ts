import { defineRule } from '../../../engine/rule.ts';

export const infoRequired = defineRule({
  id: 'info-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe the connector in info.',
    why: 'The platform reads the title, version, description and contact from there. Without it, the connector cannot be imported.',
    fix: 'Add "info" with at least "title" and "version".',
    source: 'https://swagger.io/specification/v2/',
    messages: ["The 'info' property is required."],
    valid: ['{ "info": { "title": "Contacts", "version": "1.0" } }'],
    invalid: ['«{ "swagger": "2.0" }»'],
  },

  *check({ root }) {
    if (root.info !== undefined) return;
    yield {
      at: '/info',
      message: 'Add "info" with the title and version of the connector: it is missing.',
    };
  },
});
