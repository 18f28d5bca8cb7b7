import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { contactOf, missingInContact } from '../../../openapi/metadata/contact.ts';

/** Mailboxes that anybody can open. Reviewers advise against personal addresses. */
const FREE_MAIL =
  /@(?:(?:gmail|googlemail|outlook|hotmail|live|yahoo|aol|icloud|proton|protonmail|gmx|web|mail|yandex|qq|163)\.[a-z.]{2,6})$/i;

export const contactEmail = defineRule({
  id: 'contact-email',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'email',
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
      '{ "info": { "contact": { "email": «"northwind.support@gmail.com"» } } }',
    ],
  },

  *check(definition, { profile }) {
    const missing = missingInContact(definition, 'email');
    const email = textOr(contactOf(definition)?.email);
    if (profile === 'verified' && email !== undefined && FREE_MAIL.test(email)) {
      yield {
        at: '/info/contact/email',
        message: `Give an address of your company’s own domain: ${shown(email)} is a free mailbox.`,
        severity: 'info',
        authority: 'reviewer',
      };
    }
    if (missing === undefined) return;
    yield {
      at: missing.at,
      message: `Set "email" in "contact" to the address of your support: it is ${missing.found}.`,
    };
  },
});
