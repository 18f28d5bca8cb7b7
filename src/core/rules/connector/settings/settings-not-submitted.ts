import { defineRule } from '../../../engine/rule.ts';

export const settingsNotSubmitted = defineRule({
  id: 'settings-not-submitted',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'settings',
  docs: {
    summary: 'Leave settings.json out of the submission.',
    why: 'Only the paconn command line uses it. It belongs neither in the archive nor in the pull request.',
    fix: 'Leave the file out when you submit the connector, or use the archive built here.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      { 'connector.zip/apiDefinition.swagger.json': '{}', 'connector.zip/settings.json': '{}' },
    ],
    invalid: ['{ "connectorId": "" }'],
  },

  *check(_settings, { source }) {
    if (source.shape !== 'loose') return;
    yield {
      message:
        'Leave settings.json out of the archive and the pull request: only the paconn command line uses it.',
    };
  },
});
