import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json-pointer.ts';
import { shown } from '../../../files/json-value.ts';
import { contactOf } from '../../../openapi/contact.ts';

const PLACEHOLDER =
  /[@/.](?:example\.(?:com|org|net)|contoso\.com|(?:your-?(?:company|domain|site)|mycompany|domain)\.(?:com|org))\b|_{3}|\byour (?:name|company|email|organization|support)|^<.*>$|^\[.*\]$|\bplaceholder\b/i;

export const contactPlaceholder = defineRule({
  id: 'contact-placeholder',
  severity: 'error',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Replace placeholders in the contact with your own details.',
    why: 'Users would write to an address that is not yours. No published connector has a placeholder.',
    fix: 'Give the name, email address and web page of your support team.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "info": { "contact": { "name": "Fabrikam Support", "email": "support@litware-mail.com" } } }',
    ],
    invalid: [
      '{ "info": { "contact": { "email": «"support@example.com"» } } }',
      '{ "info": { "contact": { "name": «"_____"», "url": «"https://www.contoso.com"» } } }',
      '{ "info": { "contact": { "name": «"Your name"» } } }',
    ],
  },

  *check(definition) {
    for (const [member, value] of Object.entries(contactOf(definition) ?? {})) {
      if (typeof value !== 'string' || !PLACEHOLDER.test(value)) continue;
      yield {
        at: child('/info/contact', member),
        message: `Replace "${member}" in "contact" with your own: ${shown(value)} is a placeholder.`,
      };
    }
  },
});
