import { missingSection } from '../../document/findings/missing-section.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeSupportedOperations = defineRule({
  id: 'readme-supported-operations',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Describe each action and trigger in a section "Supported Operations".',
    why: 'Developers learn from the readme what the connector does. Reviewers ask for every required section of the template.',
    fix: 'Add the section, with a level 3 heading for each action and trigger.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: [
      '# Northwind\n\nOrders.\n\n## Supported Operations\n\n### Get order\n\nReads one.',
      '# Northwind\n\nOrders.\n\n## Supported Actions and Triggers\n\n### Get order',
    ],
    invalid: ['# Northwind\n\nOrders.\n\n## «Obtaining Credentials»\n\nAsk us.'],
  },

  check: (file) =>
    missingSection(file, readmeTemplate, sectionOf(readmeTemplate, 'Supported Operations')),
});
