import { missingSection } from '../../document/missing-section.ts';
import { readmeTemplate } from '../../document/readme-template.ts';
import { sectionOf } from '../../document/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmePrerequisites = defineRule({
  id: 'readme-prerequisites',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Say in a section "Prerequisites" what the connector needs.',
    why: 'Reviewers ask for every required section of the template.',
    fix: 'Add the section, and name the plan, license or tool; if none is needed, say so.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: ['# Northwind\n\nOrders.\n\n## Pre-requisites\n\nA plan.'],
    invalid: [
      '# Northwind\n\nOrders.\n\n## «Supported Operations»\n\n### Get order',
      '# Northwind\n\nOrders.«»',
    ],
  },

  check: (file) => missingSection(file, readmeTemplate, sectionOf(readmeTemplate, 'Prerequisites')),
});
