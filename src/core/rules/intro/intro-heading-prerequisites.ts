import { introTemplate } from '../../document/intro-template.ts';
import { missingSection } from '../../document/missing-section.ts';
import { sectionOf } from '../../document/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingPrerequisites = defineRule({
  id: 'intro-heading-prerequisites',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Say in a section "Prerequisites" what users need first.',
    why: 'Users learn from it which account, plan or license they need before the connector is of use; the template asks for it of every connector.',
    fix: 'Add the section as the first, and name the account, plan or license; if none is needed, say so.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders in your flows.\n\n## Prerequisites\n\nAn account.'],
    invalid: ['Orders in your flows.\n\n## «FAQ»\n\nNone yet.', 'Orders in your flows.«»'],
  },

  *check(file) {
    yield* missingSection(file, introTemplate, sectionOf(introTemplate, 'Prerequisites'));
  },
});
