import { missingSection } from '../../document/findings/missing-section.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeObtainingCredentials = defineRule({
  id: 'readme-obtaining-credentials',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Explain in a section "Obtaining Credentials" how users sign in.',
    why: 'Without it, nobody can try the connector. Reviewers ask for the section even if no credentials are needed.',
    fix: 'Add the section, and say how users sign in and where they get their credentials. If none are needed, say so.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: [
      '# Northwind\n\nOrders.\n\n## Obtaining Credentials\n\nNothing is needed.',
      '# Northwind\n\nOrders.\n\n## How to get credentials\n\nAsk us.',
    ],
    invalid: [
      '# Northwind\n\nOrders.\n\n## Supported Operations\n\n### Get order\n\n## «Known Issues and Limitations»\n\nNone.',
    ],
  },

  check: (file) =>
    missingSection(file, readmeTemplate, sectionOf(readmeTemplate, 'Obtaining Credentials')),
});
