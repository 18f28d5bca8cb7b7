import { deliveryOf } from '../../connector/delivery.ts';
import { defineRule } from '../../engine/rule.ts';

export const iconNotForIndependent = defineRule({
  id: 'icon-not-for-independent',
  severity: 'error',
  authority: 'reviewer',
  profiles: ['independent'],
  subject: 'icon',
  docs: {
    summary: 'Submit no icon of your own as an independent publisher.',
    why: 'All connectors of independent publishers wear the same icon; with the template of the pull request you declare that you bring none.',
    fix: 'Remove the file.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/.github/pull_request_template.md',
    valid: [
      { 'certified-connectors/Contoso/apiProperties.json': '{}' },
      { 'independent-publisher-connectors/Contoso/icon.png': 'PNG' },
    ],
    invalid: [{ 'apiProperties.json': '{}', 'icon.png': 'PNG' }],
  },

  *check({ path }, { source }) {
    // In the folder of a pull request no icon has a place: another rule says so.
    if (deliveryOf(source) === 'pull request') return;
    yield { message: `Leave ${path} out: independent publishers have no icon of their own.` };
  },
});
