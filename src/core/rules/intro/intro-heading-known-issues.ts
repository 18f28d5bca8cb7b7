import { introTemplate } from '../../document/intro-template.ts';
import { missingSection } from '../../document/missing-section.ts';
import { sectionOf } from '../../document/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingKnownIssues = defineRule({
  id: 'intro-heading-known-issues',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Tell in a section "Known issues and limitations" what users have to expect.',
    why: 'Users look there when something does not work, before they write to your support; every published intro has it.',
    fix: 'Add the section, and tell what does not work yet and which limits apply; if nothing is known, say so.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## Known issues and limitations\n\nNone.'],
    invalid: ['Orders.\n\n## «FAQ»\n\nNone yet.'],
  },

  *check(file) {
    yield* missingSection(
      file,
      introTemplate,
      sectionOf(introTemplate, 'Known issues and limitations'),
    );
  },
});
