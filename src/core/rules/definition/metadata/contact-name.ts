import { defineRule } from '../../../engine/rule.ts';
import { missingInContact } from '../../../openapi/metadata/contact.ts';

export const contactName = defineRule({
  id: 'contact-name',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'name',
  docs: {
    summary: 'Name the team that supports users.',
    why: 'The documentation asks for it, and every connector published in recent years has one.',
    fix: 'Name the team, such as "Northwind Support", rather than a person.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "info": { "contact": { "name": "Northwind Support" } } }',
      '{ "info": { "contact": {} } }',
    ],
    invalid: [
      '{ "info": { "contact": «{ "email": "support@northwind.com" }» } }',
      '{ "info": { "contact": { "name": «""» } } }',
    ],
  },

  *check(definition) {
    const missing = missingInContact(definition, 'name');
    if (missing === undefined) return;
    yield {
      at: missing.at,
      message: `Set "name" in "contact" to the team that supports users: it is ${missing.found}.`,
    };
  },
});
