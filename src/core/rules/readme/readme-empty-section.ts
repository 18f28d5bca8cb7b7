import { emptySections } from '../../document/findings/empty-section.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeEmptySection = defineRule({
  id: 'readme-empty-section',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Write text under each heading.',
    why: 'An empty section tells readers nothing, and reviewers ask for the text.',
    fix: 'Write the section, or remove the heading if the template does not require it.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: ['# Northwind\n\nOrders.\n\n## Publisher: Northwind\n\n## Prerequisites\n\nNone.'],
    invalid: [
      '# Northwind\n\nOrders.\n\n## «Prerequisites»\n\n## Supported Operations\n\n### Get order',
    ],
  },

  check: (file) => emptySections(file, readmeTemplate),
});
