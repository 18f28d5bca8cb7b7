import { missingSection } from '../../document/findings/missing-section.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeDeployment = defineRule({
  id: 'readme-deployment',
  severity: 'info',
  authority: 'documentation',
  profiles: ['verified'],
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Explain in a section "Deployment Instructions" how to deploy the files.',
    why: 'The template for verified publishers requires it; independent publishers may leave it out.',
    fix: 'Add the section at the end, with the steps to turn the files into a custom connector.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
    valid: ['# Northwind\n\nOrders.\n\n## Deployment instructions\n\nUse the command line.'],
    invalid: ['# Northwind\n\nOrders.\n\n## Known Issues and Limitations\n\nNone.«»'],
  },

  check: (file) =>
    missingSection(file, readmeTemplate, sectionOf(readmeTemplate, 'Deployment Instructions')),
});
