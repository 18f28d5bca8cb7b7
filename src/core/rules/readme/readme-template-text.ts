import { templateRemnants } from '../../document/findings/remnants.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeTemplateText = defineRule({
  id: 'readme-template-text',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Replace the sentences of the template with your own text.',
    why: 'Instructions left over from the template say nothing about your connector.',
    fix: 'Write what the sentence asks for, then remove the sentence.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
    valid: ['# Northwind\n\nOrders. A plan is required.'],
    invalid: [
      '# Northwind\n\n«Required. One paragraph, two to three sentences about the service and the connector.»\n\n## FAQ\n\nNone yet.',
      '# Northwind\n\nOrders.\n\n## FAQ\n\n«Answer to question 1»',
    ],
  },

  check: (file) => templateRemnants(file, readmeTemplate),
});
