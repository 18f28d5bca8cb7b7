import { missingSection } from '../../document/findings/missing-section.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingPrerequisites = defineRule({
  id: 'intro-heading-prerequisites',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'List what users need in a section "Prerequisites".',
    why: 'It tells users which account, plan or license they need first. The template requires it for every connector.',
    fix: 'Add it as the first section, and name the account, plan or license. If nothing is needed, say so.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders in your flows.\n\n## Prerequisites\n\nAn account.'],
    invalid: ['Orders in your flows.\n\n## «FAQ»\n\nNone yet.', 'Orders in your flows.«»'],
  },

  *check(file) {
    yield* missingSection(file, introTemplate, sectionOf(introTemplate, 'Prerequisites'));
  },
});
