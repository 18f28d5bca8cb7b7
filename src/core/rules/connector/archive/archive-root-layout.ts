import { quoteName } from '../../../archive/fault.ts';
import { deliveryOf } from '../../../connector/delivery.ts';
import { artifactNames } from '../../../connector/file-roles.ts';
import { defineRule } from '../../../engine/rule.ts';

export const archiveRootLayout = defineRule({
  id: 'archive-root-layout',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary:
      'Put the files at the root of the archive or of the connector’s folder, in no folder of their own.',
    why: 'Certification looks for them there; in a folder it finds none of them.',
    fix: 'Select the files themselves and zip those, not the folder that contains them.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    valid: [{ 'connector.zip/apiDefinition.swagger.json': '{}' }],
    invalid: [
      { 'connector.zip/Contoso/apiDefinition.swagger.json': '{}' },
      { 'connector.zip/apiDefinition.swagger.json': '{}', 'connector.zip/assets/icon.png': 'PNG' },
      {
        'connector.zip/apiDefinition.swagger.json': '{}',
        'connector.zip/files/apiProperties.json': '{}',
      },
      { 'Contoso/apiDefinition.swagger.json': '{}', 'Contoso/files/apiProperties.json': '{}' },
    ],
  },

  *check({ source, roles }) {
    const delivery = deliveryOf(source);
    if (delivery === 'archive' && source.wrapper !== undefined) {
      yield {
        message: `Zip the files, not the folder ${quoteName(source.wrapper)} around them. The archive built here has them at its root.`,
      };
    }
    for (const [path, role] of roles) {
      if (!path.includes('/') || !Object.hasOwn(artifactNames, role)) continue;
      const place =
        delivery === 'archive' ? 'the root of the archive' : 'the connector’s own folder';
      yield {
        in: path,
        message: `Move ${quoteName(path)} to ${place}. The archive built here has it at its root.`,
        ...(delivery === 'unknown' && { severity: 'warning' }),
      };
    }
  },
});
