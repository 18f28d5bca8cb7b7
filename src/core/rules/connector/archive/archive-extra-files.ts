import { deliveryOf } from '../../../connector/delivery.ts';
import { extraFiles } from '../../../connector/extra-files.ts';
import { isSystemJunk } from '../../../connector/junk.ts';
import type { Role } from '../../../contract/report.ts';
import { defineRule } from '../../../engine/rule.ts';

const reasons: Readonly<Partial<Record<Role, string>>> = {
  intro: 'it is attached to the submission separately',
  readme: 'it belongs in the pull request',
  settings: 'only the paconn command line needs it',
};

export const archiveExtraFiles = defineRule({
  id: 'archive-extra-files',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Zip only the files that certification accepts.',
    why: 'The submission page allows only the two JSON files and the icon, plus script.csx if there is one.',
    fix: 'Zip only those files, or use the archive built here. Attach intro.md to the submission in ISV Studio, and put readme.md in the pull request.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      {
        'connector.zip/apiDefinition.swagger.json': '{}',
        'connector.zip/apiProperties.json': '{}',
        'connector.zip/icon.png': 'PNG',
        'connector.zip/script.csx': '',
      },
    ],
    invalid: [
      { 'connector.zip/apiDefinition.swagger.json': '{}', 'connector.zip/settings.json': '{}' },
      { 'connector.zip/apiDefinition.swagger.json': '{}', 'connector.zip/docs/setup.txt': '' },
    ],
  },

  *check({ source, roles }) {
    if (deliveryOf(source) !== 'archive') return;
    const outside = source.leftOut.filter(({ path }) => !isSystemJunk(path));
    const unknown = outside.map(({ path }) => [path, 'unknown'] as const);
    for (const { path, role, label } of extraFiles([...roles, ...unknown])) {
      const reason = reasons[role] ?? 'certification does not accept it';
      yield {
        in: path,
        message: `Leave ${label} out of the archive, or use the one built here: ${reason}.`,
      };
    }
  },
});
