import { missingSection } from '../../document/findings/missing-section.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingGetStarted = defineRule({
  id: 'intro-heading-get-started',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Show the first steps in a section "Get started with your connector".',
    why: 'This is the one section where you may show popular triggers and actions in use, with images.',
    fix: 'Add the section, and walk users through a first flow step by step.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      'Orders.\n\n## Prerequisites\n\nAn account.\n\n## Get started with your connector\n\nUse the trigger.',
    ],
    invalid: [
      'Orders.\n\n## Prerequisites\n\nAn account.\n\n## «FAQ»\n\nNone yet.',
      'Orders.\n\n## Prerequisites\n\nAn account.«»',
    ],
  },

  *check(file) {
    yield* missingSection(
      file,
      introTemplate,
      sectionOf(introTemplate, 'Get started with your connector'),
    );
  },
});
