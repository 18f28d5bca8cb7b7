import { emptySections } from '../../document/findings/empty-section.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introEmptySection = defineRule({
  id: 'intro-empty-section',
  severity: 'error',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Write text under each heading.',
    why: 'The public page would show the heading with nothing under it.',
    fix: 'Write the section, or remove the heading.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## FAQ\n\n### Is it free?\n\nYes.'],
    invalid: [
      'Orders.\n\n## «FAQ»\n',
      'Orders.\n\n## «Prerequisites»\n\n<!-- later -->\n\n## FAQ\n\nNone yet.',
    ],
  },

  check: (file) => emptySections(file, introTemplate),
});
