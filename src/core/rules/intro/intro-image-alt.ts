import { undescribedImages } from '../../document/findings/picture-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const introImageAlt = defineRule({
  id: 'intro-image-alt',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Describe each image in words.',
    why: 'Screen readers read the description aloud, and the documentation site rejects images without one.',
    fix: 'Say between the square brackets what the image shows.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['![The order form with its two fields](https://northwind.com/form.png)'],
    invalid: [
      '«![](https://northwind.com/form.png)»',
      'Orders: «![image](https://northwind.com/form.png)».',
    ],
  },

  check: undescribedImages,
});
