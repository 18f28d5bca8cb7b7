import { followsOtherTemplate, isSameText } from '../../document/template/document-kind.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeNotIntro = defineRule({
  id: 'readme-not-intro',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Write the readme for developers; do not copy the intro.',
    why: 'The readme tells developers who made the connector, what it does and how to deploy it; the intro is for users. Reviewers ask for two texts.',
    fix: 'Start from the template of readme.md: title, publisher, prerequisites, supported operations, credentials, known issues.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
    valid: [
      '# Northwind\n\nOrders.\n\n## Supported Operations\n\n### Get order\n\n## How to get credentials\n\nAsk us.',
    ],
    invalid: [
      '# Northwind\n\nOrders.\n\n## How to get credentials\n\nAsk us.\n\n## Get started with your connector\n\nGo.',
      { 'intro.md': 'Orders.\n', 'readme.md': 'Orders.' },
    ],
  },

  *check(file, { intro }) {
    if (intro !== undefined && isSameText(file, intro)) {
      yield { message: 'Write a separate text for the readme: this one is a copy of the intro.' };
    } else if (followsOtherTemplate(file, readmeTemplate)) {
      yield { message: 'Use the sections of readme.md: the headings are those of an intro.' };
    }
  },
});
