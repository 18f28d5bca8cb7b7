import { relativeLinks } from '../../document/address-findings.ts';
import { defineRule } from '../../engine/rule.ts';

export const introLinkRelative = defineRule({
  id: 'intro-link-relative',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Link by the whole https address.',
    why: 'The intro is published without the files beside it, so that such a link leads nowhere.',
    fix: 'Write the address in full, with https in front.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: ['See [the guide](https://contoso.com/guide) or [below](#faq).'],
    invalid: [
      'See «[the guide](docs/guide.md)» and «[us](www.contoso.com)».',
      'See «[the guide]()».',
    ],
  },

  check: relativeLinks,
});
