import { defineRule } from '../../../engine/rule.ts';
import { lackOfContact } from '../../../openapi/contact.ts';

export const contactUrl = defineRule({
  id: 'contact-url',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Give the address of a support page.',
    why: 'The page asks for it. One independent publisher in six leaves it out.',
    fix: 'Write the whole address, with https:// in front.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "info": { "contact": { "url": "https://www.contoso.com/support" } } }'],
    invalid: [
      '{ "info": { "contact": «{ "name": "Contoso Support" }» } }',
      '{ "info": { "contact": { "url": «""» } } }',
    ],
  },

  *check(definition) {
    const lack = lackOfContact(definition, 'url');
    if (lack === undefined) return;
    yield {
      at: lack.at,
      message: `Write the address of your support page into "url" of the contact: it is ${lack.found}.`,
    };
  },
});
