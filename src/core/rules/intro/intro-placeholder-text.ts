import { templateRemnants } from '../../document/findings/remnants.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introPlaceholderText = defineRule({
  id: 'intro-placeholder-text',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Replace the sentences of the template with your own text.',
    why: 'Instructions left over from the template would be published for every user to read.',
    fix: 'Write what the sentence asks for, then remove the sentence.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## Prerequisites\n\nProvide your account number to our support.'],
    invalid: [
      'Orders.\n\n## FAQ\n\n«Provide a breakdown of frequently asked questions here.»\n\nIs it free? Yes.',
      'Orders.\n\n## How to get credentials\n\nAsk us. «*This section can be removed.*»',
    ],
  },

  check: (file) => templateRemnants(file, introTemplate),
});
