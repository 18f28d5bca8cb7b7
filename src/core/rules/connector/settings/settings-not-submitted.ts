import { defineRule } from '../../../engine/rule.ts';

export const settingsNotSubmitted = defineRule({
  id: 'settings-not-submitted',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'settings',
  docs: {
    summary: 'Keep settings.json for yourself.',
    why: 'It is for the paconn command line: neither the archive nor the pull request has a place for it.',
    fix: 'Leave the file out when you submit the connector; the archive that is built here does.',
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
        'Keep settings.json out of archive and pull request: it is for paconn alone. The archive built here leaves it out.',
    };
  },
});
