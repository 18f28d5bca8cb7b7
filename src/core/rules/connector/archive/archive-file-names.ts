import { deliveryOf } from '../../../connector/delivery.ts';
import { artifactNames } from '../../../connector/roles/artifact-names.ts';
import { fileName } from '../../../connector/roles/file-name.ts';
import { defineRule } from '../../../engine/rule.ts';

export const archiveFileNames = defineRule({
  id: 'archive-file-names',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Name the two JSON files apiDefinition.swagger.json and apiProperties.json.',
    why: 'The pipeline and paconn look for exactly these names, and reviewers ask for them.',
    fix: 'Rename the file as the message says. Upper and lower case matter.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1583',
    valid: [{ 'apiDefinition.swagger.json': '{}', 'apiProperties.json': '{}' }],
    invalid: [
      { 'connector.zip/apidefinition.swagger.json': '{}' },
      { 'certified-connectors/Northwind/swagger.json': '{ "swagger": "2.0" }' },
      { 'apiproperties.json': '{}' },
    ],
  },

  *check({ source, roles, foreign }) {
    const delivery = deliveryOf(source);
    const toReplace = new Set(foreign.map(({ file }) => file.path));
    for (const [path, role] of roles) {
      if (role !== 'apiDefinition' && role !== 'apiProperties') continue;
      if (toReplace.has(path)) continue;
      const wanted = artifactNames[role];
      const name = fileName(path);
      if (name === wanted) continue;
      const alternative = delivery === 'pull request' ? '' : ', or use the archive built here';
      yield {
        in: path,
        message: `Rename ${name} to ${wanted}${alternative}: certification looks for exactly that name.`,
        ...(delivery === 'unknown' && { severity: 'warning' }),
      };
    }
  },
});
