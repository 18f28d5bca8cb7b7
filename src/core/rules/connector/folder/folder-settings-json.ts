import { defineRule } from '../../../engine/rule.ts';
import { unwantedFileFindings } from '../../../engine/unwanted-file.ts';

export const folderSettingsJson = defineRule({
  id: 'folder-settings-json',
  severity: 'error',
  authority: 'reviewer',
  subject: 'settings',
  docs: {
    summary: 'Keep settings.json out of the pull request.',
    why: 'It contains the ids of your environment and connector, and reviewers send the pull request back.',
    fix: 'Remove it from the branch, and keep it on your disk for paconn.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3640',
    valid: [
      { 'settings.json': '{}' },
      { 'Northwind/apiDefinition.swagger.json': '{}', 'Northwind/settings.json': '{}' },
    ],
    invalid: [
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/settings.json': '{}',
      },
    ],
  },

  *check({ path }, connector) {
    yield* unwantedFileFindings(connector, path, 'it contains ids of your environment');
  },
});
