import { sectionOrder } from '../../document/findings/section-order.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingOrder = defineRule({
  id: 'intro-heading-order',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Keep the sections in the order of the template.',
    why: 'Readers expect each section in the same position on every connector page.',
    fix: 'Move the sections, with their text, into the order of the template.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      'Orders.\n\n## Prerequisites\n\nNone.\n\n## Our service\n\nFast.\n\n## FAQ\n\nNone yet.',
    ],
    invalid: [
      'Orders.\n\n## «FAQ»\n\nNone yet.\n\n## Prerequisites\n\nNone.',
      'Orders.\n\n## Prerequisites\n\nNone.\n\n## «Known issues»\n\nNone.\n\n## How to get credentials\n\nAsk us.\n\n## Get started\n\nGo.',
    ],
  },

  check: (file) => sectionOrder(file, introTemplate),
});
