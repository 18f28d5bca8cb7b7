import { followsOtherTemplate, isSameText } from '../../document/template/document-kind.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introNotReadme = defineRule({
  id: 'intro-not-readme',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Write the intro for users of the connector; do not copy the readme.',
    why: 'The intro becomes the public page, while the readme tells developers how to deploy the files. Reviewers ask for two texts.',
    fix: 'Start from the template of intro.md. Leave the publisher, the operations and the deployment to the readme.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3144',
    valid: [
      'Orders from Northwind in your flows.\n\n## Prerequisites\n\nAn account.\n\n## How to get credentials\n\nAsk us.',
      { 'intro.md': 'Orders from Northwind.', 'readme.md': '# Northwind\n\nOrders.' },
    ],
    invalid: [
      '# Northwind\n\n## Publisher: Northwind\n\n## Supported Operations\n\n### Get order\n\n## Obtaining Credentials\n\nAsk us.',
      { 'intro.md': '# Northwind\n\nOrders.\n', 'readme.md': '# Northwind\n\nOrders.' },
    ],
  },

  *check(file, { readme }) {
    if (readme !== undefined && isSameText(file, readme)) {
      yield { message: 'Write a separate text for the intro: this one is a copy of the readme.' };
    } else if (followsOtherTemplate(file, introTemplate)) {
      yield { message: 'Use the sections of intro.md: the headings are those of a readme.' };
    }
  },
});
