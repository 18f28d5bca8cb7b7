import { relativeLinks } from '../../document/findings/address-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const introLinkRelative = defineRule({
  id: 'intro-link-relative',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Use full https addresses for links.',
    why: 'The files next to the intro are not published, so a link without a full address is broken.',
    fix: 'Write the full address, starting with https.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['See [the guide](https://northwind.com/guide) or [below](#faq).'],
    invalid: [
      'See «[the guide](docs/guide.md)» and «[us](www.northwind.com)».',
      'See «[the guide]()».',
    ],
  },

  check: relativeLinks,
});
