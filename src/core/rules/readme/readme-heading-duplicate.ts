import { repeatedSections } from '../../document/findings/repeated-section.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeHeadingDuplicate = defineRule({
  id: 'readme-heading-duplicate',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Include each section of the template only once.',
    why: 'Readers stop at the first section with that name, and miss the second.',
    fix: 'Move the text of the second section to the first, and remove the second heading.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
    valid: [
      '# Northwind\n\nOrders.\n\n## Supported Triggers\n\n### New order\n\n## Supported Actions\n\n### Get order',
    ],
    invalid: [
      '# Northwind\n\nOrders.\n\n## Prerequisites\n\nA plan.\n\n## «Prerequisites»\n\nAn account.',
    ],
  },

  check: (file) => repeatedSections(file, readmeTemplate),
});
