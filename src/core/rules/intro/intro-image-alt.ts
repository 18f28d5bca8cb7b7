import { undescribedPictures } from '../../document/picture-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const introImageAlt = defineRule({
  id: 'intro-image-alt',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Describe each picture in words.',
    why: 'Readers who cannot see the picture are told these words; the documentation site refuses pictures without them.',
    fix: 'Say between the square brackets what the picture shows.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['![The order form with its two fields](https://contoso.com/form.png)'],
    invalid: [
      '«![](https://contoso.com/form.png)»',
      'Orders: «![image](https://contoso.com/form.png)».',
    ],
  },

  check: undescribedPictures,
});
