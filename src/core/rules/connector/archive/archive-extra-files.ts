import { deliveryOf } from '../../../connector/delivery.ts';
import { extraFiles } from '../../../connector/extra-files.ts';
import type { Role } from '../../../contract/report.ts';
import { defineRule } from '../../../engine/rule.ts';
import { isSystemJunk } from '../../../intake/junk.ts';

const whereItBelongs: Readonly<Partial<Record<Role, string>>> = {
  intro: 'it is attached to the submission on its own',
  readme: 'it belongs in the pull request',
  settings: 'it is for the paconn command line alone',
};

export const archiveExtraFiles = defineRule({
  id: 'archive-extra-files',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Leave everything but the artifacts out of the archive.',
    why: 'The page allows the three artifact files alone, with the script where there is one.',
    fix: 'Zip only the artifacts, or take the archive that is built here. Attach intro.md to the submission in ISV Studio; readme.md goes into the pull request.',
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
      const reason = whereItBelongs[role] ?? 'it is not one of the artifacts';
      yield {
        in: path,
        message: `Leave ${label} out of the archive: ${reason}. The archive built here leaves it out.`,
      };
    }
  },
});
