import { headingSpelling } from '../../document/findings/heading-spelling.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingSpelling = defineRule({
  id: 'intro-heading-spelling',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Spell the headings as the template does.',
    why: 'A section with another heading may count as missing, and readers look for the usual one.',
    fix: 'Rename the heading as in the template.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## Known issues and limitations\n\nNone.\n\n## FAQ ##\n\nNone yet.'],
    invalid: [
      'Orders.\n\n## «Known issue and limitation»\n\nNone.',
      'Orders.\n\n## «Pre-requisites»\n\nNone.\n\n## «Obtaining Credentials»\n\nAsk us.',
      'Orders.\n\n## «Known Issues and Limitations:»\n\nNone.\n\n## «Frequently asked questions»\n\nNone yet.',
    ],
  },

  check: (file) => headingSpelling(file, introTemplate, true),
});
