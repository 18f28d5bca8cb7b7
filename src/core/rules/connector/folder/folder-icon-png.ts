import { defineRule } from '../../../engine/rule.ts';
import { unwantedFileFindings } from '../../../engine/unwanted-file.ts';

export const folderIconPng = defineRule({
  id: 'folder-icon-png',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Keep the icon out of the pull request.',
    why: 'Reviewers ask to remove it: the icon is submitted with the archive or package.',
    fix: 'Remove it from the branch, and keep it for the submission.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1117',
    valid: [
      { 'apiDefinition.swagger.json': '{}', 'icon.png': 'PNG' },
      { 'connector.zip/apiDefinition.swagger.json': '{}', 'connector.zip/icon.png': 'PNG' },
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/logo.png': 'PNG',
        'certified-connectors/Northwind/readme.md': '![Northwind](logo.png)',
      },
    ],
    invalid: [
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/icon.png': 'PNG',
      },
    ],
  },

  *check({ path }, connector) {
    yield* unwantedFileFindings(connector, path, 'it is submitted with the archive or package');
  },
});
