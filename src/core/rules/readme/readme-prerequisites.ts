import { missingSection } from '../../document/findings/missing-section.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmePrerequisites = defineRule({
  id: 'readme-prerequisites',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'List what the connector needs in a section "Prerequisites".',
    why: 'Reviewers ask for every required section of the template.',
    fix: 'Add the section, and name the plan, license or tool. If nothing is needed, say so.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: ['# Northwind\n\nOrders.\n\n## Pre-requisites\n\nA plan.'],
    invalid: [
      '# Northwind\n\nOrders.\n\n## «Supported Operations»\n\n### Get order',
      '# Northwind\n\nOrders.«»',
    ],
  },

  check: (file) => missingSection(file, readmeTemplate, sectionOf(readmeTemplate, 'Prerequisites')),
});
