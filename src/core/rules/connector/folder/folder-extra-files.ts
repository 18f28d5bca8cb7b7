import { extraFiles } from '../../../connector/extra-files.ts';
import { baseName } from '../../../connector/roles/file-name.ts';
import { mentionedInMarkdown } from '../../../connector/roles/mentioned-names.ts';
import { defineRule } from '../../../engine/rule.ts';
import { unwantedFileFindings } from '../../../engine/unwanted-file.ts';

export const folderExtraFiles = defineRule({
  id: 'folder-extra-files',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Include only the connector’s own files in the pull request.',
    why: 'Reviewers send a pull request back if it contains anything but the two JSON files, readme.md, script.csx and the images of the readme.',
    fix: 'Delete the file from the branch.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2637',
    valid: [
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/readme.md': '![Setup](images/setup.png)',
        'certified-connectors/Northwind/images/setup.png': 'PNG',
      },
    ],
    invalid: [
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/notes.txt': 'Ask Ada.',
      },
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/drafts/apiDefinition.yaml': 'swagger: "2.0"',
      },
    ],
  },

  *check(connector) {
    const isShown = mentionedInMarkdown(connector.source.files);
    for (const { path, role, label } of extraFiles(connector.roles, isPictureOf(isShown))) {
      if (role !== 'unknown' || /\.zip$/i.test(path)) continue;
      yield* unwantedFileFindings(connector, path, 'it does not belong to the connector', label);
    }
  },
});

function isPictureOf(isShown: (name: string) => boolean): (path: string) => boolean {
  return (path) => /\.(?:png|jpe?g|gif|svg|webp)$/i.test(path) && isShown(baseName(path));
}
