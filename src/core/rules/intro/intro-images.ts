import { relativePictures } from '../../document/picture-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const introImages = defineRule({
  id: 'intro-images',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Show pictures by their https address.',
    why: 'The intro is one file: a picture beside it is not delivered, and readers see a broken one.',
    fix: 'Put the picture on your site, and give its whole address.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: ['![The order form](https://contoso.com/form.png)'],
    invalid: [
      '«![The order form](images/form.png)»',
      'Orders: «![The order form][f]» here.\n\n[f]: ./form.png',
      '«![The order form](contoso.com/form.png)»',
    ],
  },

  check: relativePictures,
});
