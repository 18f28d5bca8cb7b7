import { relativeImages } from '../../document/findings/picture-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const introImages = defineRule({
  id: 'intro-images',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Use full https addresses for images.',
    why: 'Only intro.md is published: readers would see a broken image in place of a file next to it.',
    fix: 'Host the image on your site, and use its full address.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['![The order form](https://northwind.com/form.png)'],
    invalid: [
      '«![The order form](images/form.png)»',
      'Orders: «![The order form][f]» here.\n\n[f]: ./form.png',
      '«![The order form](northwind.com/form.png)»',
    ],
  },

  check: relativeImages,
});
