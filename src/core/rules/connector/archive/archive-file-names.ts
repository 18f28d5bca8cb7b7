import { deliveryOf } from '../../../connector/delivery.ts';
import { artifactNames, fileName } from '../../../connector/file-roles.ts';
import { defineRule } from '../../../engine/rule.ts';

const HERE = ' The archive built here names it so.';

export const archiveFileNames = defineRule({
  id: 'archive-file-names',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Name the two JSON files apiDefinition.swagger.json and apiProperties.json.',
    why: 'The pipeline and paconn look the files up by these names, letter for letter, and reviewers ask for them.',
    fix: 'Rename the file as the message says; capitals count.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1583',
    valid: [{ 'apiDefinition.swagger.json': '{}', 'apiProperties.json': '{}' }],
    invalid: [
      { 'connector.zip/apidefinition.swagger.json': '{}' },
      { 'certified-connectors/Contoso/swagger.json': '{ "swagger": "2.0" }' },
      { 'apiproperties.json': '{}' },
    ],
  },

  *check({ source, roles }) {
    const delivery = deliveryOf(source);
    for (const [path, role] of roles) {
      if (role !== 'apiDefinition' && role !== 'apiProperties') continue;
      const wanted = artifactNames[role];
      const name = fileName(path);
      if (name === wanted) continue;
      const message = `Rename ${name} to ${wanted}: files are looked up by that very name.`;
      yield delivery === 'pull request'
        ? { in: path, message }
        : {
            in: path,
            message: message + HERE,
            ...(delivery === 'unknown' && { severity: 'warning' }),
          };
    }
  },
});
