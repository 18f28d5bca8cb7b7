import { quoteName } from '../../../archive/fault.ts';
import { deliveryOf } from '../../../connector/delivery.ts';
import { artifactNames } from '../../../connector/roles/artifact-names.ts';
import { defineRule } from '../../../engine/rule.ts';

export const archiveRootLayout = defineRule({
  id: 'archive-root-layout',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Put the files at the root of the archive or folder, not in a subfolder.',
    why: 'Certification looks for the files at the root only, and finds none in a subfolder.',
    fix: 'Select the files themselves and zip them, not the folder that contains them.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    valid: [{ 'connector.zip/apiDefinition.swagger.json': '{}' }],
    invalid: [
      { 'connector.zip/Northwind/apiDefinition.swagger.json': '{}' },
      { 'connector.zip/apiDefinition.swagger.json': '{}', 'connector.zip/assets/icon.png': 'PNG' },
      {
        'connector.zip/apiDefinition.swagger.json': '{}',
        'connector.zip/files/apiProperties.json': '{}',
      },
      { 'Northwind/apiDefinition.swagger.json': '{}', 'Northwind/files/apiProperties.json': '{}' },
    ],
  },

  *check({ source, roles }) {
    const delivery = deliveryOf(source);
    if (delivery === 'archive' && source.wrapper !== undefined) {
      yield {
        message: `Zip the files themselves, or use the archive built here: they are in the folder ${quoteName(source.wrapper)}.`,
      };
    }
    for (const [path, role] of roles) {
      if (!path.includes('/') || !Object.hasOwn(artifactNames, role)) continue;
      const place =
        delivery === 'archive' ? 'the root of the archive' : 'the connector’s own folder';
      yield {
        in: path,
        message: `Move ${quoteName(path)} to ${place}, or use the archive built here: it is in a subfolder.`,
        ...(delivery === 'unknown' && { severity: 'warning' }),
      };
    }
  },
});
