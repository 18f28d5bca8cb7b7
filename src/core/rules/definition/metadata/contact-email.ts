import { defineRule } from '../../../engine/rule.ts';
import { lackOfContact } from '../../../openapi/contact.ts';

export const contactEmail = defineRule({
  id: 'contact-email',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Give a mail address of the support.',
    why: 'The page asks for it, and the submission for a support address (policy 5000.3.1.4). A few connectors have passed with a web address alone.',
    fix: 'Write a shared mailbox rather than that of a person.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "info": { "contact": { "email": "support@contoso.com" } } }'],
    invalid: [
      '{ "info": { "contact": «{ "name": "Contoso Support" }» } }',
      '{ "info": { "contact": { "email": «" "» } } }',
    ],
  },

  *check(definition) {
    const lack = lackOfContact(definition, 'email');
    if (lack === undefined) return;
    yield {
      at: lack.at,
      message: `Write the mailbox of your support, such as "support@contoso.com", into "email" of the contact: it is ${lack.found}.`,
    };
  },
});
