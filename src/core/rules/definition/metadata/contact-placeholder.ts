import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { shown } from '../../../files/json/json-value.ts';
import { contactOf } from '../../../openapi/metadata/contact.ts';
import { unreachableHost } from '../../../openapi/paths/host-name.ts';
import { isPlaceholderMail, isPlaceholderName } from '../../../text/placeholder-words.ts';
import { hostOf } from '../../../text/web-address.ts';

export const contactPlaceholder = defineRule({
  id: 'contact-placeholder',
  severity: 'error',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  asks: 'name',
  docs: {
    summary: 'Replace placeholders in the contact with your own details.',
    why: 'Users would write to an address that is not yours. No published connector has a placeholder.',
    fix: 'Give the name, email address and web page of your support team.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "info": { "contact": { "name": "Testmo Support", "email": "support@testmo.com" } } }',
    ],
    invalid: [
      '{ "info": { "contact": { "email": «"support@example.com"» } } }',
      '{ "info": { "contact": { "name": «"_____"», "url": «"https://www.contoso.com"» } } }',
      '{ "info": { "contact": { "name": «"John Doe"», "email": «"email@company.com"» } } }',
      '{ "info": { "contact": { "url": «"https://localhost/support"» } } }',
    ],
  },

  *check(definition) {
    for (const [member, value] of Object.entries(contactOf(definition) ?? {})) {
      if (typeof value !== 'string' || !isPlaceholderDetail(value)) continue;
      yield {
        at: child('/info/contact', member),
        message: `Replace "${member}" in "contact" with your own: ${shown(value)} is a placeholder.`,
      };
    }
  },
});

function isPlaceholderDetail(detail: string): boolean {
  const host = hostOf(detail.trim());
  if (host !== undefined) return unreachableHost(host) !== undefined;
  return detail.includes('@') ? isPlaceholderMail(detail) : isPlaceholderName(detail);
}
