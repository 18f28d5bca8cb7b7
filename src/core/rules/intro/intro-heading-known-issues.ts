import { missingSection } from '../../document/findings/missing-section.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingKnownIssues = defineRule({
  id: 'intro-heading-known-issues',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'List issues and limits in a section "Known issues and limitations".',
    why: 'Users look in this section when something does not work, before they contact your support. Every published intro has it.',
    fix: 'Add the section, and say what does not work yet and which limits apply. If there are none, say so.',
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
