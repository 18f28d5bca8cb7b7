import { deliveryOf } from '../../../connector/delivery.ts';
import { artifactNames } from '../../../connector/roles/artifact-names.ts';
import { baseName } from '../../../connector/roles/file-name.ts';
import type { ConnectorSource } from '../../../contract/connector-source.ts';
import { defineRule } from '../../../engine/rule.ts';

export const archiveRequiredFiles = defineRule({
  id: 'archive-required-files',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Include all three files: API definition, API properties and icon.',
    why: 'Certification looks for each of them by name, and rejects an archive that lacks one.',
    fix: 'Add the missing file next to the others, under the name in the message.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    messages: ['5000.1.1.3'],
    valid: [
      {
        'connector.zip/apiDefinition.swagger.json': '{}',
        'connector.zip/apiProperties.json': '{}',
        'connector.zip/icon.png': 'PNG',
      },
      { 'Northwind/apiDefinition.swagger.json': '{}', 'Northwind/apiProperties.json': '{}' },
    ],
    invalid: [
      {
        'connector.zip/apiDefinition.swagger.json': '{}',
        'connector.zip/apiProperties.json': '{}',
      },
      { 'Northwind/apiDefinition.swagger.json': '{}' },
    ],
  },

  *check({ source, roles, profile }) {
    if (source.archiveFaults.some(({ fatal }) => fatal)) return;
    const isArchive = deliveryOf(source) === 'archive';
    const wanted = ['apiDefinition', 'apiProperties'] as const;
    const withIcon =
      isArchive && profile !== 'independent' ? ([...wanted, 'icon'] as const) : wanted;
    const present = new Set(roles.values());
    const unread = unreadNames(source);
    for (const role of withIcon) {
      const name = artifactNames[role];
      if (present.has(role) || unread.has(name.toLowerCase())) continue;
      const found = isArchive ? 'it is not in the archive' : 'it is not among the files';
      yield { message: `Add ${name}: ${found}.` };
    }
  },
});

/** Lists the files that are in the archive but could not be read; another rule reports why. */
function unreadNames({ archiveFaults }: ConnectorSource): ReadonlySet<string> {
  const paths = archiveFaults.flatMap((fault) => fault.paths);
  return new Set(paths.map((path) => baseName(path.replaceAll('\\', '/'))));
}
