import { defineRule } from '../../../engine/rule.ts';
import { missingInContact } from '../../../openapi/metadata/contact.ts';

export const contactUrl = defineRule({
  id: 'contact-url',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'url',
  docs: {
    summary: 'Link to a support page.',
    why: 'The documentation asks for it. One independent publisher in six leaves it out.',
    fix: 'Write the full URL, starting with https://.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "info": { "contact": { "url": "https://www.northwind.com/support" } } }'],
    invalid: [
      '{ "info": { "contact": «{ "name": "Northwind Support" }» } }',
      '{ "info": { "contact": { "url": «""» } } }',
    ],
  },

  *check(definition) {
    const missing = missingInContact(definition, 'url');
    if (missing === undefined) return;
    yield {
      at: missing.at,
      message: `Set "url" in "contact" to the address of your support page: it is ${missing.found}.`,
    };
  },
});
