import { defineRule } from '../../../engine/rule.ts';
import { lackOfContact } from '../../../openapi/contact.ts';

export const contactName = defineRule({
  id: 'contact-name',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Name who answers to users.',
    why: 'The page asks for it, and every connector published in the last years has one.',
    fix: 'Write the name of the team, such as "Contoso Support", rather than of a person.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "info": { "contact": { "name": "Contoso Support" } } }',
      '{ "info": { "contact": {} } }',
    ],
    invalid: [
      '{ "info": { "contact": «{ "email": "support@contoso.com" }» } }',
      '{ "info": { "contact": { "name": «""» } } }',
    ],
  },

  *check(definition) {
    const lack = lackOfContact(definition, 'name');
    if (lack === undefined) return;
    yield {
      at: lack.at,
      message: `Write who supports the connector, such as "Contoso Support", into "name" of the contact: it is ${lack.found}.`,
    };
  },
});
