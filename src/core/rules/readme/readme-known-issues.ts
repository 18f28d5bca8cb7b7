import { missingSection } from '../../document/findings/missing-section.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeKnownIssues = defineRule({
  id: 'readme-known-issues',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'List issues and limits in a section "Known Issues and Limitations".',
    why: 'Reviewers ask for every required section of the template.',
    fix: 'Add the section, and name known issues and limits. If there are none, say so.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: ['# Northwind\n\nOrders.\n\n## Known issues and limitations\n\nNone.'],
    invalid: [
      '# Northwind\n\nOrders.\n\n## Obtaining Credentials\n\nAsk us.\n\n## «Deployment Instructions»\n\nUse the command line.',
    ],
  },

  check: (file) =>
    missingSection(file, readmeTemplate, sectionOf(readmeTemplate, 'Known Issues and Limitations')),
});
