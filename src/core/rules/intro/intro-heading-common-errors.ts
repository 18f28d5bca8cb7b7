import { missingSection } from '../../document/findings/missing-section.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingCommonErrors = defineRule({
  id: 'intro-heading-common-errors',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'List errors and how to fix them in a section "Common errors and remedies".',
    why: 'Users look in this section when they get an HTTP status code.',
    fix: 'Add the section, with an entry for each error that users may get.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## Common errors and remedies\n\n401: sign in again.'],
    invalid: ['Orders.\n\n## Known issues and limitations\n\nNone.\n\n## «FAQ»\n\nNone yet.'],
  },

  *check(file) {
    yield* missingSection(
      file,
      introTemplate,
      sectionOf(introTemplate, 'Common errors and remedies'),
    );
  },
});
