import { headingSpelling } from '../../document/findings/heading-spelling.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeHeadingSpelling = defineRule({
  id: 'readme-heading-spelling',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Name the sections as the template does.',
    why: 'Reviewers look for the sections by name.',
    fix: 'Rename the heading as in the template.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
    valid: [
      '# Northwind\n\nOrders.\n\n## Pre-requisites\n\nNone.\n\n## FAQ\n\nNone yet.\n\n## supported operations\n\n### Get order',
    ],
    invalid: [
      '# Northwind\n\nOrders.\n\n## «Requirements»\n\nNone.\n\n## «Authentication»\n\nAsk us.',
      '# Northwind\n\nOrders.\n\n## «Suported Operations»\n\n### Get order',
    ],
  },

  check: (file) => headingSpelling(file, readmeTemplate, false),
});
