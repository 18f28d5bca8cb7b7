import { missingSection } from '../../document/findings/missing-section.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introHeadingFaq = defineRule({
  id: 'intro-heading-faq',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Answer common questions in a section "FAQ".',
    why: 'The template ends with this section, and it saves your support team from repeating answers.',
    fix: 'Add the section at the end, with the questions that your support team hears most.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['Orders.\n\n## FAQ\n\nCan I cancel an order? Yes.'],
    invalid: ['Orders.\n\n## Prerequisites\n\nAn account.\n«»'],
  },

  *check(file) {
    yield* missingSection(file, introTemplate, sectionOf(introTemplate, 'FAQ'));
  },
});
