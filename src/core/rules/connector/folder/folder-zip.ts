import { defineRule } from '../../../engine/rule.ts';
import { unwantedFileFindings } from '../../../engine/unwanted-file.ts';

export const folderZip = defineRule({
  id: 'folder-zip',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Keep archives out of the pull request.',
    why: 'Verified publishers submit the archive through the portal. The pipeline for independent publishers accepts one package, and rejects a second.',
    fix: 'Remove the archive from the branch. Independent publishers keep one package.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3956',
    messages: ['More than one zip file'],
    valid: [{ 'certified-connectors/Northwind/apiDefinition.swagger.json': '{}' }],
    invalid: [
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/package.zip': '',
      },
    ],
  },

  *check(connector) {
    const archives = [...connector.roles.keys()].filter((path) => /\.zip$/i.test(path));
    const isIndependent = connector.profile === 'independent';
    for (const path of archives.slice(isIndependent ? 1 : 0)) {
      const reason = isIndependent
        ? `only one package is allowed, and there is already ${archives[0]}`
        : 'verified publishers submit it through the portal';
      yield* unwantedFileFindings(connector, path, reason);
    }
  },
});
