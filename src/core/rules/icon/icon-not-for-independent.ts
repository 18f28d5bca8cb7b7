import { deliveryOf } from '../../connector/delivery.ts';
import { defineRule } from '../../engine/rule.ts';

export const iconNotForIndependent = defineRule({
  id: 'icon-not-for-independent',
  severity: 'error',
  authority: 'reviewer',
  profiles: ['independent'],
  subject: 'icon',
  docs: {
    summary: 'Do not submit an icon as an independent publisher.',
    why: 'All independent publisher connectors share one icon, and the pull request template has you declare that you add none.',
    fix: 'Remove the file.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/.github/pull_request_template.md',
    valid: [
      { 'certified-connectors/Northwind/apiProperties.json': '{}' },
      { 'independent-publisher-connectors/Northwind/icon.png': 'PNG' },
    ],
    invalid: [{ 'apiProperties.json': '{}', 'icon.png': 'PNG' }],
  },

  *check({ path }, { source }) {
    // `folder-icon-png` reports icons in pull requests.
    if (deliveryOf(source) === 'pull request') return;
    yield {
      message: `Leave out \`${path}\`: independent publisher connectors have no icon of their own.`,
    };
  },
});
