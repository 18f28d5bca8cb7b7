import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { isObject, shown, textOr } from '../../../files/json/json-value.ts';
import { isEmailAddress } from '../../../text/web-address.ts';

export const contactEmailValid = defineRule({
  id: 'contact-email-valid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  asks: 'email',
  docs: {
    summary: 'Give the contact a complete email address.',
    why: 'The validator rejects anything that is not an email address, and addresses with non-ASCII characters.',
    fix: 'Write one address and nothing else, such as "support@northwind.com".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ContactEmailNotValid',
      "The contact 'email' property, if present, must be a valid email address.",
    ],
    valid: ['{ "info": { "contact": { "email": "support@northwind.com" } } }'],
    invalid: [
      '{ "info": { "contact": { "email": «"support at northwind"» } } }',
      '{ "info": { "contact": { "email": «"mailto:support@northwind.com"» } } }',
    ],
  },

  *check({ info }) {
    const email = isObject(info.contact) ? textOr(info.contact.email) : undefined;
    if (email === undefined || isEmailAddress(email)) return;
    const bare = email.trim().replace(/^mailto:\s*/i, '');
    yield {
      at: '/info/contact/email',
      message: `Set the email of the contact to one address and nothing else: it is ${shown(email)}.`,
      fix: isEmailAddress(bare) ? changeTo('/info/contact/email', bare, { safe: true }) : undefined,
    };
  },
});
