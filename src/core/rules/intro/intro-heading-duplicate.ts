import { repeatedSections } from '../../document/findings/repeated-section.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingDuplicate = defineRule({
  id: 'intro-heading-duplicate',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Include each section of the template only once.',
    why: 'Readers stop at the first section with that name, and miss the second.',
    fix: 'Move the text of the second section to the first, and remove the second heading.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## FAQ\n\nNone yet.\n\n## More questions\n\nNone.'],
    invalid: ['Orders.\n\n## FAQ\n\nNone yet.\n\n## Notes\n\nNone.\n\n## «FAQ»\n\nOne more.'],
  },

  check: (file) => repeatedSections(file, introTemplate),
});
