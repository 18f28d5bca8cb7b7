import { defineRule } from '../../../engine/rule.ts';
import { unwantedFileFindings } from '../../../engine/unwanted-file.ts';

export const folderIntroMd = defineRule({
  id: 'folder-intro-md',
  severity: 'warning',
  authority: 'reviewer',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Keep intro.md out of the pull request.',
    why: 'Reviewers ask verified publishers to remove it: the intro is attached to the submission separately. The pull request of an independent publisher starts with it.',
    fix: 'Remove it from the branch, and attach it to the submission instead.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1507',
    valid: [
      { 'apiDefinition.swagger.json': '{}', 'intro.md': '' },
      { 'connector.zip/apiDefinition.swagger.json': '{}', 'connector.zip/intro.md': '' },
    ],
    invalid: [
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/intro.md': '',
      },
    ],
  },

  *check({ path }, connector) {
    yield* unwantedFileFindings(connector, path, 'it is attached to the submission instead');
  },
});
