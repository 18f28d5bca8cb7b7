import { unsafeLinks } from '../../document/findings/address-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const introLinkHttps = defineRule({
  id: 'intro-link-https',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Use https for links.',
    why: 'Browsers warn about unencrypted pages, and the documentation site asks for https everywhere.',
    fix: 'Start the address with https, and link only to public sites.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['See https://northwind.com, [us](mailto:info@northwind.com) and `http://localhost`.'],
    invalid: [
      'See «http://northwind.com» and «[the guide](http://northwind.com/guide)».',
      'See «[the guide](file:///c:/guide.html)» or «http://localhost:8080».',
    ],
  },

  check: unsafeLinks,
});
