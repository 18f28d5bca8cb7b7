import { defineRule } from '../../../engine/rule.ts';
import { missingInContact } from '../../../openapi/contact.ts';

export const contactEmail = defineRule({
  id: 'contact-email',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Give an email address for support.',
    why: 'The documentation asks for one, and certification asks for a support address (policy 5000.3.1.4). A few connectors have passed with only a web address.',
    fix: 'Use a shared mailbox rather than one person’s address.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['5000.3.1.4'],
    valid: ['{ "info": { "contact": { "email": "support@northwind.com" } } }'],
    invalid: [
      '{ "info": { "contact": «{ "name": "Northwind Support" }» } }',
      '{ "info": { "contact": { "email": «" "» } } }',
    ],
  },

  *check(definition) {
    const missing = missingInContact(definition, 'email');
    if (missing === undefined) return;
    yield {
      at: missing.at,
      message: `Set "email" in "contact" to the address of your support: it is ${missing.found}.`,
    };
  },
});
